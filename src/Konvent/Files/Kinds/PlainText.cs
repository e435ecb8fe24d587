using System.Buffers;
using System.Text;
using System.Xml;
using Konvent.Basics;

namespace Konvent.Files.Kinds;

/// <summary>Texts as they are: with no sign in them that only machines read. Web pages are none; drawings (SVG) are told apart by their root.</summary>
internal static class PlainText
{
    private const int Chunk = 64 * 1024;

    private static readonly SearchValues<byte> Unreadable = SearchValues.Create([
        .. Enumerable.Range(0, 32).Select(n => (byte)n).Except("\t\n\f\r"u8.ToArray()),
        0x7F,
    ]);

    public static async Task<FileKind> KindOf(Stream content, string extension, CancellationToken stop)
    {
        for (var from = 0L; from < content.Length; from += Chunk)
            if ((await Bytes.At(content, from, Chunk, stop)).AsSpan().ContainsAny(Unreadable))
                throw new RuleBroken("files.rule.unknown", FindKind.Field);
        var start = Encoding.UTF8.GetString(await Bytes.At(content, 0, 1024, stop)).TrimStart('\uFEFF').TrimStart();
        if (start.StartsWith('<'))
            return IsDrawing(content) ? FileKinds.Svg : throw new RuleBroken("files.rule.webPage", FindKind.Field);
        return extension == "csv" ? FileKinds.Csv : FileKinds.Plain;
    }

    private static bool IsDrawing(Stream content)
    {
        content.Position = 0;
        var bounds = new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Ignore,
            XmlResolver = null,
            MaxCharactersInDocument = 100_000, // Only up to the first element.
            CloseInput = false,
        };
        try
        {
            using var xml = XmlReader.Create(content, bounds);
            return xml.MoveToContent() == XmlNodeType.Element
                && xml is { LocalName: "svg", NamespaceURI: "http://www.w3.org/2000/svg" };
        }
        catch (XmlException)
        {
            return false;
        }
    }
}
