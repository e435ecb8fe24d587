using System.IO.Compression;
using System.Security;
using System.Text;
using Konvent.ActionPlans.Word;
using Konvent.Basics;
using Konvent.Reading;
using Shouldly;

namespace Konvent.Tests.ActionPlans.Word;

/// <summary>A document made by hand, also such as no office program would write.</summary>
internal static class SampleDocument
{
    public const string Namespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private const string Main = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

    public static byte[] With(string body, string main = Main, string prologue = "", params (string, string)[] more) =>
        Zip([
            ("[Content_Types].xml", Types(main)),
            (
                "word/document.xml",
                $"{prologue}<w:document xmlns:w=\"{Namespace}\"><w:body>{body}</w:body></w:document>"
            ),
            .. more,
        ]);

    public static string Types(string main) =>
        "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
        + $"<Override PartName=\"/word/document.xml\" ContentType=\"{main}\"/></Types>";

    public static string P(string text) => $"<w:p><w:r><w:t>{SecurityElement.Escape(text)}</w:t></w:r></w:p>";

    public static string Bold(string text) =>
        $"<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>{SecurityElement.Escape(text)}</w:t></w:r></w:p>";

    public static string Item(string text) =>
        "<w:p><w:pPr><w:numPr><w:numId w:val=\"7\"/></w:numPr></w:pPr>"
        + $"<w:r><w:t>{SecurityElement.Escape(text)}</w:t></w:r></w:p>";

    /// <param name="rows">Cells as they are; text alone becomes a paragraph.</param>
    public static string Table(params string[][] rows) =>
        $"<w:tbl>{string.Concat(rows.Select(row => $"<w:tr>{string.Concat(row.Select(Cell))}</w:tr>"))}</w:tbl>";

    public static byte[] Zip(params (string Name, string Content)[] parts)
    {
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
            foreach (var (name, content) in parts)
            {
                using var part = zip.CreateEntry(name).Open();
                part.Write(Encoding.UTF8.GetBytes(content));
            }
        return file.ToArray();
    }

    public static ReadPlan Read(byte[] file, Language? fallback = null) =>
        ReadPlanDocument.Of(new MemoryStream(file), fallback ?? Language.English);

    public static ReadPlan Read(string body, Language? fallback = null) => Read(With(body), fallback);

    public static string Refused(byte[] file) => Should.Throw<RuleBroken>(() => Read(file)).First.Key;

    private static string Cell(string cell) => $"<w:tc>{(cell.StartsWith('<') ? cell : P(cell))}</w:tc>";
}
