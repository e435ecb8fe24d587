using Konvent.Basics;

namespace Konvent.Files.Kinds;

/// <summary>Finds what a file is by looking into it. What it is called, or what a browser says of it, decides nothing; the name only has to fit.</summary>
public static class FindKind
{
    /// <summary>The field of a form in which files are chosen.</summary>
    public const string Field = "File";

    // Enough for the longest media type that a packed file begins with.
    private const int HeadLength = 256;

    private static readonly (byte[] Sign, FileKind Kind)[] Signs =
    [
        ([.. "%PDF-"u8], FileKinds.Pdf),
        ([0x89, .. "PNG\r\n"u8, 0x1A, (byte)'\n'], FileKinds.Png),
        ([0xFF, 0xD8, 0xFF], FileKinds.Jpeg),
        ([.. "GIF87a"u8], FileKinds.Gif),
        ([.. "GIF89a"u8], FileKinds.Gif),
    ];

    private static readonly byte[][] Programs =
    [
        [.. "MZ"u8],
        [0x7F, .. "ELF"u8],
        [.. "#!"u8],
        [0xCA, 0xFE, 0xBA, 0xBE],
        [0xCF, 0xFA, 0xED, 0xFE],
        [0xCE, 0xFA, 0xED, 0xFE],
    ];

    /// <exception cref="RuleBroken">It is of no kind that is taken, or its name ends like that of another kind.</exception>
    public static async Task<FileKind> Of(Stream content, string name, CancellationToken stop)
    {
        if (content.Length == 0)
            throw new RuleBroken("files.rule.empty", Field);
        var kind = await ByContent(content, FileNames.ExtensionOf(name), stop);
        var extension = FileNames.ExtensionOf(name);
        if (extension.Length > 0 && !kind.Extensions.Contains(extension))
            throw new RuleBroken("files.rule.otherName", Field, "." + extension, "." + kind.Extensions[0]);
        return kind;
    }

    private static async Task<FileKind> ByContent(Stream content, string extension, CancellationToken stop)
    {
        var head = await Bytes.At(content, 0, HeadLength, stop);
        if (Array.Find(Programs, sign => Begins(head, sign)) is not null)
            throw new RuleBroken("files.rule.program", Field);
        foreach (var (sign, kind) in Signs)
            if (Begins(head, sign))
                return kind;
        return Begins(head, "RIFF"u8) && Begins(head.AsSpan(Math.Min(8, head.Length)), "WEBP"u8) ? FileKinds.WebP
            : Begins(head.AsSpan(Math.Min(4, head.Length)), "ftyp"u8) ? FilmOf(head)
            : Begins(head, ZipDirectory.Sign) || Begins(head, ZipDirectory.SignOfEmpty)
                ? ZipKinds.Of(await ZipDirectory.Read(content, stop), head)
            : Begins(head, OldOffice.Sign) ? await OldOffice.KindOf(content, stop)
            : await PlainText.KindOf(content, extension, stop);
    }

    // The same box begins photographs of telephones and sound.
    private static FileKind FilmOf(ReadOnlySpan<byte> head) =>
        head.Length >= 12
        && (
            Begins(head[8..], "iso"u8)
            || Begins(head[8..], "mp4"u8)
            || Begins(head[8..], "avc1"u8)
            || Begins(head[8..], "M4V "u8)
        )
            ? FileKinds.Film
            : throw new RuleBroken("files.rule.unknown", Field);

    private static bool Begins(ReadOnlySpan<byte> content, ReadOnlySpan<byte> sign) => content.StartsWith(sign);
}

/// <summary>Reads single stretches of a content.</summary>
internal static class Bytes
{
    /// <summary>So many bytes from here on, or as many as there are.</summary>
    public static async Task<byte[]> At(Stream content, long from, int length, CancellationToken stop)
    {
        var bytes = new byte[Math.Clamp(content.Length - from, 0, length)];
        content.Position = Math.Min(from, content.Length);
        await content.ReadExactlyAsync(bytes, stop);
        return bytes;
    }
}
