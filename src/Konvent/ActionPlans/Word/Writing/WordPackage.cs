using System.IO.Compression;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using Konvent.Reading;

namespace Konvent.ActionPlans.Word.Writing;

/// <summary>
/// The file around the parts of a document (ECMA-376, Part 2). Written part by part here: the library would stamp it with the
/// time of day and with names by chance, so that no two files of one plan were the same.
/// </summary>
internal sealed class WordPackage
{
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private const string Package = "http://schemas.openxmlformats.org/package/2006/";
    private const string Media = "application/vnd.openxmlformats-";

    // The earliest moment that a packed file can tell: it says that none is told.
    private static readonly DateTimeOffset NoTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly List<(string Path, string? Kind, byte[] Content)> parts = [];

    /// <summary>By which id a part refers to this one: its name does.</summary>
    public static string IdOf(string name) => "id-" + name;

    /// <param name="kind">The end of the part's media type.</param>
    public void Add(string path, string kind, XElement content) =>
        parts.Add((path, $"{Media}officedocument.{kind}+xml", Bytes(content)));

    public void Add(string path, byte[] picture) => parts.Add((path, null, picture));

    /// <summary>What the document is called and in which language it is; nothing of persons and times.</summary>
    public void Describe(string title, Language language)
    {
        XNamespace core = Package + "metadata/core-properties";
        XNamespace dc = "http://purl.org/dc/elements/1.1/";
        var told = new XElement(
            core + "coreProperties",
            new XElement(dc + "title", WordXml.Written(title)),
            new XElement(dc + "language", WordLanguage.Of(language))
        );
        parts.Add(("docProps/core.xml", $"{Media}package.core-properties+xml", Bytes(told)));
    }

    public MemoryStream Packed()
    {
        var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            Write(zip, "[Content_Types].xml", Bytes(ContentTypes()));
            Write(zip, "_rels/.rels", Bytes(Relations(Ways())));
            Write(zip, "word/_rels/document.xml.rels", Bytes(Relations(InWord(name => name != "document"))));
            Write(zip, "word/_rels/header1.xml.rels", Bytes(Relations(InWord(name => name == "emblem"))));
            foreach (var (path, _, content) in parts)
                Write(zip, path, content);
        }
        file.Position = 0;
        return file;
    }

    private XElement ContentTypes()
    {
        XNamespace types = Package + "content-types";
        return new(
            types + "Types",
            Default("rels", Media + "package.relationships+xml"),
            Default("xml", "application/xml"),
            Default("png", "image/png"),
            parts
                .Where(part => part.Kind is not null)
                .Select(part => new XElement(
                    types + "Override",
                    new XAttribute("PartName", "/" + part.Path),
                    new XAttribute("ContentType", part.Kind!)
                ))
        );

        XElement Default(string ending, string kind) =>
            new(types + "Default", new XAttribute("Extension", ending), new XAttribute("ContentType", kind));
    }

    private static IEnumerable<(string Id, string Type, string Target)> Ways() =>
        [
            ("id-document", Office + "officeDocument", "word/document.xml"),
            ("id-core", Package + "relationships/metadata/core-properties", "docProps/core.xml"),
        ];

    private IEnumerable<(string Id, string Type, string Target)> InWord(Func<string, bool> wanted) =>
        from part in parts
        let name = Path.GetFileNameWithoutExtension(part.Path)
        where part.Path.StartsWith("word/", StringComparison.Ordinal) && wanted(name)
        let type = part.Kind is null ? "image" : name.TrimEnd('1', '2')
        select (IdOf(name), Office + type, part.Path["word/".Length..]);

    private static XElement Relations(IEnumerable<(string Id, string Type, string Target)> ways)
    {
        XNamespace relations = Package + "relationships";
        return new(
            relations + "Relationships",
            ways.Select(way => new XElement(
                relations + "Relationship",
                new XAttribute("Id", way.Id),
                new XAttribute("Type", way.Type),
                new XAttribute("Target", way.Target)
            ))
        );
    }

    private static byte[] Bytes(XElement content)
    {
        using var bytes = new MemoryStream();
        using (
            var xml = XmlWriter.Create(
                bytes,
                new() { Encoding = new UTF8Encoding(false), NewLineHandling = NewLineHandling.None }
            )
        )
            content.Save(xml);
        return bytes.ToArray();
    }

    private static void Write(ZipArchive zip, string path, byte[] content)
    {
        var entry = zip.CreateEntry(path, CompressionLevel.Optimal);
        entry.LastWriteTime = NoTime;
        using var part = entry.Open();
        part.Write(content);
    }
}
