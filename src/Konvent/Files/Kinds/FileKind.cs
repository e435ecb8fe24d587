namespace Konvent.Files.Kinds;

/// <summary>How a file can be looked at without being downloaded.</summary>
public enum FilePreview
{
    None,
    Image,
    Page,
}

/// <summary>A kind of file that is taken: what it is called in the interface, its media type, and how names of such files end.</summary>
/// <param name="Name">The end of the key of its words.</param>
public sealed record FileKind(string Name, string MediaType, FilePreview Preview, params string[] Extensions)
{
    /// <summary>The key of what it is called.</summary>
    public string Words => $"files.kind.{Name}";

    /// <summary>Whether it is packed already, so that packing it once more gains nothing.</summary>
    public bool IsPacked =>
        Preview == FilePreview.Image || MediaType is not ("text/plain" or "text/csv" or "image/svg+xml");
}

/// <summary>All kinds of files that are taken.</summary>
public static class FileKinds
{
    private const string Office = "application/vnd.openxmlformats-officedocument.";
    private const string OpenDocument = "application/vnd.oasis.opendocument.";

    public static readonly FileKind Pdf = new("pdf", "application/pdf", FilePreview.Page, "pdf");
    public static readonly FileKind Png = new("image", "image/png", FilePreview.Image, "png");
    public static readonly FileKind Jpeg = new("image", "image/jpeg", FilePreview.Image, "jpg", "jpeg");
    public static readonly FileKind Gif = new("image", "image/gif", FilePreview.Image, "gif");
    public static readonly FileKind WebP = new("image", "image/webp", FilePreview.Image, "webp");

    // It may carry scripts: it is only ever downloaded.
    public static readonly FileKind Svg = new("drawing", "image/svg+xml", FilePreview.None, "svg");
    public static readonly FileKind Film = new("film", "video/mp4", FilePreview.None, "mp4", "m4v");
    public static readonly FileKind Word = new("text", Office + "wordprocessingml.document", FilePreview.None, "docx");
    public static readonly FileKind Excel = new("table", Office + "spreadsheetml.sheet", FilePreview.None, "xlsx");
    public static readonly FileKind PowerPoint = new(
        "slides",
        Office + "presentationml.presentation",
        FilePreview.None,
        "pptx"
    );
    public static readonly FileKind OpenText = new("text", OpenDocument + "text", FilePreview.None, "odt");
    public static readonly FileKind OpenTable = new("table", OpenDocument + "spreadsheet", FilePreview.None, "ods");
    public static readonly FileKind OpenSlides = new("slides", OpenDocument + "presentation", FilePreview.None, "odp");
    public static readonly FileKind OldWord = new("text", "application/msword", FilePreview.None, "doc");
    public static readonly FileKind OldExcel = new("table", "application/vnd.ms-excel", FilePreview.None, "xls");
    public static readonly FileKind OldPowerPoint = new(
        "slides",
        "application/vnd.ms-powerpoint",
        FilePreview.None,
        "ppt"
    );
    public static readonly FileKind Zip = new("archive", "application/zip", FilePreview.None, "zip");
    public static readonly FileKind Plain = new("plain", "text/plain", FilePreview.None, "txt", "md");
    public static readonly FileKind Csv = new("csv", "text/csv", FilePreview.None, "csv");

    public static IReadOnlyList<FileKind> All { get; } =
    [
        Pdf,
        Word,
        Excel,
        PowerPoint,
        OpenText,
        OpenTable,
        OpenSlides,
        OldWord,
        OldExcel,
        OldPowerPoint,
        Plain,
        Csv,
        Png,
        Jpeg,
        Gif,
        WebP,
        Svg,
        Film,
        Zip,
    ];

    /// <summary>The endings of names that are taken, as they are told to people and to browsers.</summary>
    public static IEnumerable<string> Extensions => All.SelectMany(kind => kind.Extensions);

    /// <summary>The kind of a file that was taken.</summary>
    public static FileKind Of(string mediaType) => All.First(kind => kind.MediaType == mediaType);
}
