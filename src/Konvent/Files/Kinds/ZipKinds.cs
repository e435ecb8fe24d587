using System.Buffers.Binary;
using System.Text;
using Konvent.Basics;

namespace Konvent.Files.Kinds;

/// <summary>Tells apart what is packed: office files, and archives as such. By the names in it alone.</summary>
internal static class ZipKinds
{
    private const int HeaderLength = 30;

    // What a computer runs at a double click.
    private static readonly HashSet<string> Programs = new(
        [
            "exe",
            "dll",
            "com",
            "scr",
            "msi",
            "bat",
            "cmd",
            "ps1",
            "vbs",
            "vbe",
            "js",
            "jse",
            "wsf",
            "hta",
            "lnk",
            "jar",
            "cpl",
            "pif",
            "reg",
        ],
        StringComparer.Ordinal
    );

    private static readonly (string Entry, FileKind Kind)[] Office =
    [
        ("word/document.xml", FileKinds.Word),
        ("xl/workbook.xml", FileKinds.Excel),
        ("xl/workbook.bin", FileKinds.Excel),
        ("ppt/presentation.xml", FileKinds.PowerPoint),
    ];

    private static readonly FileKind[] OpenDocument = [FileKinds.OpenText, FileKinds.OpenTable, FileKinds.OpenSlides];

    public static FileKind Of(IReadOnlyList<ZipEntryNamed> entries, byte[] head)
    {
        if (entries.Any(HasMacros))
            throw new RuleBroken("files.rule.macros", FindKind.Field);
        if (entries.Any(entry => entry.Name == "[Content_Types].xml"))
            foreach (var (entry, kind) in Office)
                if (entries.Any(one => one.Name == entry))
                    return kind;
        if (OpenDocumentIn(head) is { } open)
            return open;
        if (entries.FirstOrDefault(entry => Programs.Contains(FileNames.ExtensionOf(entry.Name))) is { } program)
            throw new RuleBroken("files.rule.programInside", FindKind.Field, FileNames.Tidy(program.Name));
        return FileKinds.Zip;
    }

    private static bool HasMacros(ZipEntryNamed entry) =>
        entry.Name.EndsWith("vbaProject.bin", StringComparison.OrdinalIgnoreCase)
        || entry.Name.StartsWith("Basic/", StringComparison.Ordinal)
        || entry.Name.StartsWith("Scripts/", StringComparison.Ordinal);

    // OpenDocument 1.3, part 2, 3.3: the first entry is called mimetype and lies there unpacked.
    private static FileKind? OpenDocumentIn(byte[] head)
    {
        const string first = "mimetype";
        if (
            head.Length < HeaderLength + first.Length
            || BinaryPrimitives.ReadUInt16LittleEndian(head.AsSpan(26)) != first.Length
        )
            return null;
        var text = Encoding.ASCII.GetString(head, HeaderLength, head.Length - HeaderLength);
        return text.StartsWith(first, StringComparison.Ordinal)
            ? Array.Find(
                OpenDocument,
                kind => text[first.Length..].StartsWith(kind.MediaType, StringComparison.Ordinal)
            )
            : null;
    }
}
