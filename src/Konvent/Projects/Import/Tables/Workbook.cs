using System.IO.Compression;
using System.Xml;

namespace Konvent.Projects.Import.Tables;

/// <summary>
/// A workbook (XLSX). Of all that can be in one only one sheet, the first with content or the one that was chosen, its texts and its formats are read: no macros, no links, no
/// formulas but the values that were saved with them.
/// </summary>
internal static class Workbook
{
    private const string Sheets = "xl/workbook.xml";
    private const string Ways = "xl/_rels/workbook.xml.rels";

    public static FoundTable Open(TableFile file, string? chosen)
    {
        try
        {
            using var zip = Archive(file);
            var parts = WaysFrom(zip);
            var (names, since1904) = Named(zip);
            var styles = CellStyles.Of(zip, since1904);
            var sheets = names
                .Where(sheet => parts.GetValueOrDefault(sheet.Id) is { } part && zip.GetEntry(part) is not null)
                .Select(sheet => (sheet.Name, Part: parts[sheet.Id]))
                .ToList();
            var found = sheets
                .Where(sheet => chosen is null || sheet.Name == chosen)
                .FirstOrDefault(sheet => HasContent(file, sheet.Part, styles));
            TableLimits.Require(found.Part is not null, "import.rule.empty");
            return new(
                Rows(file, found.Part!, SharedTexts.Of(zip), styles),
                found.Name,
                [.. sheets.Select(sheet => sheet.Name)]
            );
        }
        catch (Exception broken) when (broken is InvalidDataException or XmlException)
        {
            throw TableLimits.Broken("import.rule.noTable");
        }
    }

    private static ZipArchive Archive(TableFile file)
    {
        var zip = new ZipArchive(file.Open(), ZipArchiveMode.Read);
        var most = TableLimits.UnpackedMegabytes * 1024L * 1024;
        TableLimits.Require(
            zip.Entries.Sum(entry => Math.Min(entry.Length, most + 1)) <= most
                && !zip.Entries.Any(entry => TableLimits.IsBomb(entry.CompressedLength, entry.Length)),
            "import.rule.unpacked",
            TableLimits.UnpackedMegabytes
        );
        return zip.GetEntry(Sheets) is not null ? zip : throw new InvalidDataException("No workbook.");
    }

    private static bool HasContent(TableFile file, string part, CellStyles styles) =>
        Rows(file, part, null, styles).Any(row => !row.IsEmpty);

    private static IEnumerable<TableRow> Rows(TableFile file, string part, SharedTexts? texts, CellStyles styles)
    {
        using var zip = new ZipArchive(file.Open(), ZipArchiveMode.Read);
        using var sheet = SafeXml.Open(zip, part)!;
        using var rows = new SheetRows(sheet, texts, styles).All().GetEnumerator();
        while (Next(rows))
            yield return rows.Current;
    }

    private static bool Next(IEnumerator<TableRow> rows)
    {
        try
        {
            return rows.MoveNext();
        }
        catch (Exception broken) when (broken is InvalidDataException or XmlException)
        {
            throw TableLimits.Broken("import.rule.noTable");
        }
    }

    private static Dictionary<string, string> WaysFrom(ZipArchive zip)
    {
        var ways = new Dictionary<string, string>(StringComparer.Ordinal);
        using var xml = SafeXml.Open(zip, Ways);
        while (xml?.Read() == true)
            if (
                xml is { NodeType: XmlNodeType.Element, LocalName: "Relationship" }
                && xml.GetAttribute("TargetMode") != "External"
                && xml.GetAttribute("Id") is { } id
                && xml.GetAttribute("Target") is { } target
            )
                ways[id] = target.StartsWith('/') ? target[1..] : "xl/" + target;
        return ways;
    }

    private static (List<(string Name, string Id)> Names, bool Since1904) Named(ZipArchive zip)
    {
        var names = new List<(string, string)>();
        var since1904 = false;
        using var xml = SafeXml.Open(zip, Sheets)!;
        while (xml.Read())
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "workbookPr" })
                since1904 = xml.GetAttribute("date1904") is "1" or "true";
            else if (xml is { NodeType: XmlNodeType.Element, LocalName: "sheet" } && SafeXml.Id(xml) is { } id)
                names.Add((xml.GetAttribute("name") ?? "", id));
        return (names, since1904);
    }
}
