using System.Globalization;
using System.Xml;

namespace Konvent.ActionPlans.Word.Blocks;

/// <summary>
/// Reads a body element by element, and no further than the limits. Wrappers such as content controls, links and inserted text
/// are read through; what was deleted or moved away is not read.
/// </summary>
internal sealed class BodyReader(XmlReader xml, WordStyles styles, NoteTexts notes, WordWays ways)
{
    // No table on paper has more columns.
    private const int WidestCell = 63;

    private int paragraphs;
    private int signs;

    public IReadOnlyList<WordPiece> All()
    {
        while (xml.Read())
            if (IsStart("body") || IsStart("hdr") || IsStart("ftr"))
                return Pieces(0);
        throw WordLimits.Broken("word.rule.noWord");
    }

    /// <summary>An attribute of the element, in whichever of the two namespaces of Word it stands.</summary>
    public static string? Attribute(XmlReader xml, string name)
    {
        var value = (string?)null;
        if (xml.MoveToFirstAttribute())
        {
            do if (xml.LocalName == name)
                value = xml.Value;
            while (value is null && xml.MoveToNextAttribute());
            xml.MoveToElement();
        }
        return value;
    }

    /// <summary>Whether a switch such as bold is on: it is so by being there, unless it says otherwise.</summary>
    public static bool IsOn(XmlReader xml) => Attribute(xml, "val") is not ("0" or "false" or "off" or "none");

    private List<WordPiece> Pieces(int tables)
    {
        var pieces = new List<WordPiece>();
        foreach (var name in Inside())
            Take(name, pieces, tables);
        return pieces;
    }

    private void Take(string name, List<WordPiece> pieces, int tables)
    {
        if (name == "p")
            pieces.AddRange(Paragraph(tables));
        else if (name == "tbl")
            pieces.Add(Table(tables));
        else if (IsPassed(name))
            Pass();
    }

    private WordTable Table(int tables)
    {
        WordLimits.Require(tables < WordLimits.TablesInTables, "word.rule.nested");
        var rows = new List<WordRow>();
        foreach (var name in Inside())
            if (name == "tr")
                rows.Add(Row(tables + 1));
            else if (IsPassed(name))
                Pass();
        return new(rows);
    }

    private WordRow Row(int tables)
    {
        var cells = new List<WordCell>();
        foreach (var name in Inside())
            if (name == "tc")
                cells.Add(Cell(tables));
            else if (IsPassed(name))
                Pass();
        return new(cells);
    }

    private WordCell Cell(int tables)
    {
        var pieces = new List<WordPiece>();
        var span = 1;
        foreach (var name in Inside())
            if (name == "gridSpan")
                span = int.TryParse(Attribute(xml, "val"), CultureInfo.InvariantCulture, out var columns)
                    ? Math.Clamp(columns, 1, WidestCell)
                    : 1;
            else
                Take(name, pieces, tables);
        return new(pieces, span);
    }

    /// <summary>The paragraph, and after it what stands in the text boxes that hang on it.</summary>
    private List<WordPiece> Paragraph(int tables)
    {
        WordLimits.Require(++paragraphs <= WordLimits.Paragraphs, "word.rule.paragraphs", WordLimits.Paragraphs);
        var paragraph = new ParagraphInHand(xml, styles, notes);
        var boxes = new List<WordPiece>();
        Words(paragraph, boxes, tables);
        signs += paragraph.Length;
        return [paragraph.Done(), .. boxes];
    }

    private void Words(ParagraphInHand paragraph, List<WordPiece> boxes, int tables)
    {
        foreach (var name in Inside())
        {
            if (name == "txbxContent")
                boxes.AddRange(Pieces(tables));
            else if (name == "hyperlink")
                Link(paragraph, boxes, tables);
            else if (IsPassed(name))
                Pass();
            else
                paragraph.Take(name, Inside);
            WordLimits.Require(signs + paragraph.Length <= WordLimits.Signs, "word.rule.signs", WordLimits.Signs);
        }
    }

    private void Link(ParagraphInHand paragraph, List<WordPiece> boxes, int tables)
    {
        var (address, from) = (ways.AddressOf(xml), paragraph.Length);
        Words(paragraph, boxes, tables);
        paragraph.Refer(from, address);
    }

    /// <summary>The elements within the one at hand; whoever reads one to its end leaves it there.</summary>
    private IEnumerable<string> Inside()
    {
        if (xml.IsEmptyElement)
            yield break;
        var depth = xml.Depth;
        while (xml.Read() && xml.Depth > depth)
        {
            WordLimits.Require(xml.Depth <= WordLimits.Depth, "word.rule.nested");
            if (xml.NodeType == XmlNodeType.Element)
                yield return xml.LocalName;
        }
    }

    private void Pass()
    {
        foreach (var _ in Inside()) { }
    }

    /// <summary>Deleted and moved text, and what only office programs read; a fallback says again what stands before it.</summary>
    private static bool IsPassed(string name) =>
        name
            is "del"
                or "moveFrom"
                or "Fallback"
                or "sectPr"
                or "sdtPr"
                or "tblPr"
                or "trPr"
                or "instrText"
                or "delText";

    private bool IsStart(string name) => xml.NodeType == XmlNodeType.Element && xml.LocalName == name;
}
