using System.Xml.Linq;
using Konvent.Reading;
using Konvent.Visibility;
using static Konvent.ActionPlans.Word.Writing.WordXml;

namespace Konvent.ActionPlans.Word.Writing;

/// <summary>What stands above and below the text: emblem and funding statement on the first page, the statement and the page's number on each.</summary>
internal sealed class PageFrame(PlanDocument document, PlanPen pen)
{
    private const int EmblemColumn = 1500;

    public XElement FirstHeader() => Element("hdr", Prefixes, Table(), Paragraph("Gap"));

    public XElement Header()
    {
        var title = document.Plan.Title.For(pen.Language)?.Text.ReplaceLineEndings(" ") ?? pen.Words["word.kind"];
        string[] said = [document.Plan.Project.Acronym, title];
        var words = string.Join(" · ", said.Where(part => part.Length > 0));
        return Element("hdr", Prefixes, Paragraph("Header", PlanPen.Said(words)));
    }

    public XElement FirstFooter() => Element("ftr", Prefixes, PageNumber());

    public XElement Footer() => Element("ftr", Prefixes, Paragraph("Gap"), Statements("Footer"), PageNumber());

    /// <summary>A4, upright, with margins in twentieths of a point.</summary>
    public static XElement Sheet() =>
        Element(
            "sectPr",
            Reference("headerReference", "first", "header1"),
            Reference("headerReference", "default", "header2"),
            Reference("footerReference", "first", "footer1"),
            Reference("footerReference", "default", "footer2"),
            Element("pgSz", Attribute("w", 11906), Attribute("h", 16838)),
            Element(
                "pgMar",
                Attribute("top", 1418),
                Attribute("right", 1247),
                Attribute("bottom", 1247),
                Attribute("left", 1247),
                Attribute("header", 680),
                Attribute("footer", 567),
                Attribute("gutter", 0)
            ),
            Element("titlePg")
        );

    private static XElement Reference(string name, string type, string part) =>
        Element(name, Attribute("type", type), new XAttribute(R + "id", WordPackage.IdOf(part)));

    private XElement Table() =>
        PlanTables.Table(
            "PlanHead",
            [EmblemColumn, PlanTables.Width - EmblemColumn],
            [
                Element(
                    "tr",
                    PlanTables.Cell(
                        [Paragraph("Normal", Emblem.Drawn(WordPackage.IdOf("emblem"), pen.Words["visibility.emblem"]))],
                        EmblemColumn
                    ),
                    InMiddle(PlanTables.Cell(StatementsOrNone(), PlanTables.Width - EmblemColumn))
                ),
            ]
        );

    private static XElement InMiddle(XElement cell)
    {
        cell.Element(W + "tcPr")!.Add(Valued("vAlign", "center"));
        return cell;
    }

    private IEnumerable<XElement> StatementsOrNone() =>
        document.Notice.Statements.Count == 0 ? [Paragraph("FundingStatement")] : Statements("FundingStatement");

    private IEnumerable<XElement> Statements(string style) =>
        document.Notice.Statements.Select(statement => Paragraph(style, Run(statement.Text, In(statement))));

    private Language? In(ShownStatement statement) => statement.Language == pen.Language ? null : statement.Language;

    private XElement PageNumber()
    {
        var words = pen.Words["word.page", "\n", "\n"].Split('\n');
        return Paragraph(
            "Footer",
            Element("r", Element("tab")),
            pen.Label(words[0]),
            Field("PAGE"),
            pen.Label(words[1]),
            Field("NUMPAGES"),
            pen.Label(words[2])
        );
    }
}
