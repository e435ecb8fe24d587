using System.IO.Compression;
using System.Text;
using System.Xml;
using Konvent.Projects.Import.Tables;

namespace Konvent.ActionPlans.Word.Blocks;

/// <summary>
/// Opens a document. Of all that can be in one only its text, its notes, its styles and where its links lead are read: no macros, no
/// embedded files, nothing outside it.
/// </summary>
internal static class WordFile
{
    private const string Kinds = "[Content_Types].xml";
    private const string Main = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    private const string Template = "application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml";

    private const string Usual = "word/document.xml";

    private static readonly byte[] OldOffice = [0xD0, 0xCF, 0x11, 0xE0];

    private static readonly byte[] Encrypted = Encoding.Unicode.GetBytes("EncryptedPackage");

    /// <exception cref="Basics.RuleBroken">It is no document, or more than is read.</exception>
    public static WordBody Read(Stream content) => Read(content, Body);

    /// <summary>With the addresses behind its links, and with what stands at the head and the foot of its pages.</summary>
    /// <exception cref="Basics.RuleBroken">It is no document, or more than is read.</exception>
    public static WordBody ReadWhole(Stream content) => Read(content, Whole);

    private static WordBody Read(Stream content, Func<ZipArchive, string, WordBody> read)
    {
        using var file = Whole(content);
        RequireZip(file.GetBuffer().AsSpan(0, (int)file.Length));
        try
        {
            using var zip = new ZipArchive(file, ZipArchiveMode.Read);
            return read(zip, MainPart(zip));
        }
        catch (Exception broken)
            when (broken is InvalidDataException or XmlException or NotSupportedException or IOException)
        {
            throw WordLimits.Broken("word.rule.broken");
        }
    }

    private static WordBody Body(ZipArchive zip, string main)
    {
        var (styles, notes) = (StylesOf(zip, main), NotesOf(zip, main));
        return new(Pieces(zip, main, styles, notes, WordWays.None), styles.Language, styles.AreOurs);
    }

    private static WordBody Whole(ZipArchive zip, string main)
    {
        var (styles, notes, ways) = (StylesOf(zip, main), NotesOf(zip, main), WaysOf(zip, main));
        var frames = ways
            .Frames.Select(frame => FolderOf(main) + frame)
            .Where(frame => zip.GetEntry(frame) is not null)
            .SelectMany(frame => Pieces(zip, frame, styles, notes, WaysOf(zip, frame)));
        return new(Pieces(zip, main, styles, notes, ways), styles.Language, styles.AreOurs) { Frames = [.. frames] };
    }

    private static IReadOnlyList<WordPiece> Pieces(
        ZipArchive zip,
        string part,
        WordStyles styles,
        NoteTexts notes,
        WordWays ways
    )
    {
        using var xml = Part(zip, part)!;
        return new BodyReader(xml, styles, notes, ways).All();
    }

    private static WordStyles StylesOf(ZipArchive zip, string main) =>
        Required(zip, FolderOf(main) + "styles.xml", WordStyles.Of, WordStyles.None);

    private static NoteTexts NotesOf(ZipArchive zip, string main) =>
        new(
            Required(zip, FolderOf(main) + "footnotes.xml", NoteTexts.Read, []),
            Required(zip, FolderOf(main) + "endnotes.xml", NoteTexts.Read, [])
        );

    private static WordWays WaysOf(ZipArchive zip, string part) =>
        Required(zip, $"{FolderOf(part)}_rels/{part[FolderOf(part).Length..]}.rels", WordWays.Of, WordWays.None);

    private static string FolderOf(string part) => part[..(part.LastIndexOf('/') + 1)];

    private static T Required<T>(ZipArchive zip, string part, Func<XmlReader, T> read, T without)
    {
        using var xml = Part(zip, part);
        return xml is null ? without : read(xml);
    }

    private static XmlReader? Part(ZipArchive zip, string part)
    {
        if (zip.GetEntry(part) is not { } entry)
            return null;
        WordLimits.Require(
            entry.Length <= WordLimits.UnpackedMegabytes * 1024L * 1024
                && !TableLimits.IsBomb(entry.CompressedLength, entry.Length),
            "word.rule.unpacked",
            WordLimits.UnpackedMegabytes
        );
        return SafeXml.Open(zip, part);
    }

    /// <summary>The part that is declared to be the document; one with macros declares itself to be another.</summary>
    private static string MainPart(ZipArchive zip)
    {
        WordLimits.Require(zip.Entries.Count <= WordLimits.Entries, "word.rule.unpacked", WordLimits.UnpackedMegabytes);
        var declared = Declared(zip);
        var hasMacros =
            declared.Any(part => part.Kind.Contains("macroEnabled", StringComparison.OrdinalIgnoreCase))
            || declared.Any(part => part.Kind.Contains("vbaProject", StringComparison.OrdinalIgnoreCase))
            || zip.Entries.Any(entry => entry.FullName.EndsWith("vbaProject.bin", StringComparison.OrdinalIgnoreCase));
        WordLimits.Require(!hasMacros, "word.rule.macros");
        var main = declared.FirstOrDefault(part => part.Kind is Main or Template).Path?.TrimStart('/');
        if (main is "") // Not a part is declared to be one but all that end so; then it has its usual name.
            main = Usual;
        WordLimits.Require(main is not null && zip.GetEntry(main) is not null, "word.rule.noWord");
        return main!;
    }

    private static List<(string Path, string Kind)> Declared(ZipArchive zip)
    {
        var parts = new List<(string, string)>();
        using var xml = Part(zip, Kinds);
        while (xml?.Read() == true)
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "Override" or "Default" })
                parts.Add((xml.GetAttribute("PartName") ?? "", xml.GetAttribute("ContentType") ?? ""));
        return parts;
    }

    private static MemoryStream Whole(Stream content)
    {
        const int most = WordLimits.Megabytes * 1024 * 1024;
        var whole = new MemoryStream();
        var piece = new byte[81_920];
        for (int read; (read = content.Read(piece)) > 0; )
        {
            whole.Write(piece, 0, read);
            WordLimits.Require(whole.Length <= most, "word.rule.size", WordLimits.Megabytes);
        }
        whole.Position = 0;
        WordLimits.Require(whole.Length > 0, "word.rule.empty");
        return whole;
    }

    private static void RequireZip(ReadOnlySpan<byte> file)
    {
        if (file.StartsWith(OldOffice))
            throw WordLimits.Broken(file.IndexOf(Encrypted) >= 0 ? "word.rule.encrypted" : "word.rule.oldWord");
        WordLimits.Require(!file.StartsWith("%PDF"u8), "word.rule.pdf");
        WordLimits.Require(file.StartsWith("PK\x03\x04"u8), "word.rule.noWord");
    }
}
