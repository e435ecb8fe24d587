using System.Xml.Linq;
using static Konvent.ActionPlans.Word.Writing.WordXml;

namespace Konvent.ActionPlans.Word.Writing;

/// <summary>A column of a table.</summary>
/// <param name="Share">Of the table's width.</param>
/// <param name="IsFigure">Whether it holds figures, which stand on the right.</param>
internal sealed record PlanColumn(string Label, int Share, bool IsFigure = false);

/// <summary>Tables of a plan: facts as label and value, and lists with a head.</summary>
internal static class PlanTables
{
    /// <summary>The width between the margins in twentieths of a point.</summary>
    public const int Width = 9412;

    private const int LabelWidth = 2950;

    /// <summary>Labels on the left, what they stand for on the right.</summary>
    public static XElement Facts(PlanPen pen, IEnumerable<(string Label, IEnumerable<XElement> Value)> rows) =>
        Table(
            "PlanFacts",
            [LabelWidth, Width - LabelWidth],
            rows.Select(row =>
                Row(
                    [
                        [Paragraph("FactLabel", pen.Label(row.Label))],
                        row.Value,
                    ],
                    [LabelWidth, Width - LabelWidth]
                )
            )
        );

    /// <summary>A list with a head, which is repeated on each page.</summary>
    public static XElement Grid(
        PlanPen pen,
        IReadOnlyList<PlanColumn> columns,
        IEnumerable<IReadOnlyList<IEnumerable<XElement>>> rows
    )
    {
        var all = columns.Sum(column => column.Share);
        int[] widths = [.. columns.Select(column => Width * column.Share / all)];
        var head = Row(
            [
                .. columns.Select(column =>
                    new[] { Paragraph(column.IsFigure ? "TableHeadFigure" : "TableHead", pen.Label(column.Label)) }
                ),
            ],
            widths,
            isHead: true
        );
        return Table("PlanTable", widths, [head, .. rows.Select(row => Row(row, widths))]);
    }

    public static XElement Table(string style, int[] widths, IEnumerable<XElement> rows) =>
        Element(
            "tbl",
            Element(
                "tblPr",
                Valued("tblStyle", style),
                Element("tblW", Attribute("w", widths.Sum()), Attribute("type", "dxa")),
                Element("tblLayout", Attribute("type", "fixed")),
                Element("tblLook", Attribute("val", "0420"), Attribute("firstRow", "1"), Attribute("noVBand", "1"))
            ),
            Element("tblGrid", widths.Select(width => Element("gridCol", Attribute("w", width)))),
            rows
        );

    public static XElement Row(IEnumerable<IEnumerable<XElement>> cells, int[] widths, bool isHead = false) =>
        Element(
            "tr",
            Element("trPr", isHead ? Element("cantSplit") : null, isHead ? Element("tblHeader") : null),
            cells.Zip(widths, (cell, width) => Cell(cell, width))
        );

    public static XElement Cell(IEnumerable<XElement> blocks, int width, int spans = 1) =>
        Element(
            "tc",
            Element(
                "tcPr",
                Element("tcW", Attribute("w", width), Attribute("type", "dxa")),
                spans > 1 ? Valued("gridSpan", spans) : null
            ),
            blocks.DefaultIfEmpty(Paragraph("TableText")) // A cell without a paragraph makes a document that Word refuses.
        );
}
