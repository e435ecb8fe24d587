using System.IO.Compression;
using System.Text;

namespace Konvent.Tests.Projects.Import;

/// <summary>A workbook made part by part, also such as no office program would write.</summary>
internal static class SampleWorkbook
{
    private const string Main = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
    private const string Related = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    public const string Styles =
        $"<styleSheet {Main}><numFmts><numFmt numFmtId=\"164\" formatCode=\"dd.mm.yyyy\"/></numFmts>"
        + "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"164\"/><xf numFmtId=\"9\"/><xf numFmtId=\"4\"/></cellXfs></styleSheet>";

    /// <param name="rows">The rows of the second sheet; the first one is empty.</param>
    public static byte[] With(string rows, string shared = "", string prologue = "") =>
        Zip(
            (
                "xl/workbook.xml",
                $"<workbook {Main} xmlns:r=\"{Related}\"><sheets><sheet name=\"Leer\" sheetId=\"1\" r:id=\"rId1\"/>"
                    + "<sheet name=\"Partner\" sheetId=\"2\" r:id=\"rId2\"/></sheets></workbook>"
            ),
            (
                "xl/_rels/workbook.xml.rels",
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                    + "<Relationship Id=\"rId1\" Target=\"worksheets/sheet1.xml\"/>"
                    + "<Relationship Id=\"rId2\" Target=\"/xl/worksheets/sheet2.xml\"/></Relationships>"
            ),
            ("xl/worksheets/sheet1.xml", $"<worksheet {Main}><sheetData/></worksheet>"),
            (
                "xl/worksheets/sheet2.xml",
                $"{prologue}<worksheet {Main}><sheetData>{rows}</sheetData>"
                    + "<mergeCells><mergeCell ref=\"A1:C1\"/></mergeCells></worksheet>"
            ),
            ("xl/styles.xml", Styles),
            ("xl/sharedStrings.xml", $"<sst {Main}>{shared}</sst>")
        );

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
}
