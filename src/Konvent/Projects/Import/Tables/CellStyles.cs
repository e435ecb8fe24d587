using System.Globalization;
using System.IO.Compression;
using System.Xml;

namespace Konvent.Projects.Import.Tables;

/// <summary>How the cells of a workbook show their numbers: as numbers, as days or as percentages.</summary>
internal sealed class CellStyles(IReadOnlyList<CellStyles.Shown> shown, bool since1904)
{
    private const int DaysTo1904 = 1462;
    private const double LastDay = 2_958_465; // 31 December 9999

    internal enum Shown
    {
        Number,
        Day,
        Percent,
    }

    public TableCell Show(string value, string? style)
    {
        if (!double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number))
            return new(value);
        var how = int.TryParse(style, out var at) && at >= 0 && at < shown.Count ? shown[at] : Shown.Number;
        if (how == Shown.Day && DayOf(number) is { } day)
            return new(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        if (!(Math.Abs(number) < 1e15))
            return new(value);
        // Fifteen digits are what a spreadsheet keeps; beyond them stand the traces of binary fractions.
        var written = (how == Shown.Percent ? 100 : 1) * (decimal)number;
        return new(written.ToString("0.##########", CultureInfo.InvariantCulture), IsNumber: true);
    }

    private DateOnly? DayOf(double number)
    {
        var days = Math.Floor(number) + (since1904 ? DaysTo1904 : 0);
        return days is >= 61 and <= LastDay ? DateOnly.FromDateTime(DateTime.FromOADate(days)) : null;
    }

    public static CellStyles Of(ZipArchive zip, bool since1904)
    {
        var own = new Dictionary<string, Shown>(StringComparer.Ordinal);
        var shown = new List<Shown>();
        var inCells = false;
        using var xml = SafeXml.Open(zip, "xl/styles.xml");
        while (xml?.Read() == true)
            if (xml.LocalName == "cellXfs")
                inCells = xml.NodeType == XmlNodeType.Element;
            else if (xml is { NodeType: XmlNodeType.Element, LocalName: "numFmt" })
                own[xml.GetAttribute("numFmtId") ?? ""] = Of(xml.GetAttribute("formatCode") ?? "");
            else if (inCells && xml is { NodeType: XmlNodeType.Element, LocalName: "xf" })
                shown.Add(BuiltIn(xml.GetAttribute("numFmtId") ?? "", own));
        return new(shown, since1904);
    }

    private static Shown BuiltIn(string id, Dictionary<string, Shown> own) =>
        own.TryGetValue(id, out var written) ? written
        : id is "9" or "10" ? Shown.Percent
        : id is "14" or "15" or "16" or "17" or "22" ? Shown.Day
        : Shown.Number;

    // What stands in quotes or brackets in a format is shown as it is, or is a colour.
    private static Shown Of(string format)
    {
        var (quoted, bracketed) = (false, false);
        foreach (var sign in format)
        {
            quoted ^= sign == '"';
            bracketed = sign == '[' || bracketed && sign != ']';
            if (!quoted && !bracketed && sign is '%')
                return Shown.Percent;
            if (!quoted && !bracketed && sign is 'd' or 'D' or 'y' or 'Y')
                return Shown.Day;
        }
        return Shown.Number;
    }
}
