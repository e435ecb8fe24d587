using System.Xml;

namespace Konvent.Projects.Import.Tables;

/// <summary>The rows of one sheet, one after the other, as they stand in the file.</summary>
internal sealed class SheetRows(XmlReader xml, SharedTexts? texts, CellStyles styles)
{
    private int count;

    public IEnumerable<TableRow> All()
    {
        var line = 0;
        while (xml.Read())
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "row" })
            {
                line = int.TryParse(xml.GetAttribute("r"), out var said) && said > line ? said : line + 1;
                var row = TableLimits.Checked(line, Cells(line), count++);
                if (!row.IsEmpty)
                    yield return row;
            }
    }

    private List<TableCell> Cells(int line)
    {
        var cells = new List<TableCell>();
        if (xml.IsEmptyElement)
            return cells;
        var (depth, next) = (xml.Depth, 0);
        while (xml.Read() && xml.Depth > depth)
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "c" })
            {
                var at = ColumnOf(xml.GetAttribute("r")) ?? next; // One that does not say where it stands follows the one before.
                next = at + 1;
                var cell = Cell();
                if (cell.Text.Length == 0)
                    continue;
                TableLimits.Require(at < TableLimits.Columns, "import.rule.columns", line, TableLimits.Columns);
                while (cells.Count <= at)
                    cells.Add(new(""));
                cells[at] = cell;
            }
        return cells;
    }

    private TableCell Cell()
    {
        var (kind, style) = (xml.GetAttribute("t"), xml.GetAttribute("s"));
        if (xml.IsEmptyElement)
            return new("");
        var (depth, value, inline, isValue) = (xml.Depth, "", "", false);
        while (xml.Read() && xml.Depth > depth)
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "is" })
                inline = SharedTexts.TextIn(xml);
            else if (xml.NodeType == XmlNodeType.Element)
                isValue = xml.LocalName == "v";
            else if (isValue && SharedTexts.IsText(xml))
                value += xml.Value;
        return kind switch
        {
            "s" => new(texts is null ? value : texts[value].Trim()),
            "inlineStr" => new(inline.Trim()),
            "b" or "str" or "d" => new(value.Trim()),
            "e" => new(value),
            _ => styles.Show(value, style),
        };
    }

    /// <summary>Of AB12 the column AB, counted from nought.</summary>
    private static int? ColumnOf(string? reference)
    {
        var column = 0;
        foreach (var letter in (reference ?? "").TakeWhile(char.IsAsciiLetterUpper).Take(4))
            column = column * 26 + (letter - 'A' + 1);
        return column == 0 ? null : column - 1;
    }
}
