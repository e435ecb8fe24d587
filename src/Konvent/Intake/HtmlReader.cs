using System.Text;
using AngleSharp.Dom;
using Konvent.Reading;

namespace Konvent.Intake;

/// <summary>Goes through a page from its beginning to its end, and writes what it shows paragraph by paragraph.</summary>
internal sealed class HtmlReader(TextPen pen)
{
    private readonly StringBuilder line = new();
    private bool hasBold;
    private bool hasPlain;

    public void Read(IElement element) => Block(element, ParagraphKind.Prose, false, element.LocalName == "pre");

    private void Block(IElement element, ParagraphKind kind, bool isBold, bool isPre)
    {
        Close(kind);
        Inside(element, kind, isBold, isPre);
        Close(kind);
    }

    private void Inside(INode node, ParagraphKind kind, bool isBold, bool isPre)
    {
        foreach (var child in node.ChildNodes)
            if (child is IText words)
                Add(words.Data, isBold, isPre);
            else if (child is IElement element && !HtmlElements.IsLeftOut(element))
                Take(element, kind, isBold, isPre);
    }

    private void Take(IElement element, ParagraphKind kind, bool isBold, bool isPre)
    {
        if (element.LocalName == "br")
            Break();
        else if (element.LocalName == "a")
            Link(element, kind, isBold, isPre);
        else if (element.LocalName == "tr")
            Row(element, kind);
        else if (HtmlElements.IsHeading(element))
            Part(element, kind, ParagraphKind.Heading);
        else if (HtmlElements.IsItem(element))
            Part(element, kind, ParagraphKind.Item);
        else if (HtmlElements.IsBlock(element))
            Block(element, kind, isBold, isPre || element.LocalName == "pre");
        else
            Inside(element, kind, isBold || HtmlElements.IsBold(element), isPre);
    }

    private void Part(IElement element, ParagraphKind around, ParagraphKind kind)
    {
        Close(around);
        Block(element, kind, false, false);
    }

    private void Link(IElement link, ParagraphKind kind, bool isBold, bool isPre)
    {
        var from = line.Length;
        Inside(link, kind, isBold, isPre);
        // Blocks within it have been closed.
        var words = line.ToString(Math.Min(from, line.Length), Math.Max(line.Length - from, 0)).Trim();
        var shown = words.Length > 0 ? words : link.QuerySelector("img")?.GetAttribute("alt")?.Trim() ?? "";
        var address = Addresses.Behind(shown, link.GetAttribute("href"));
        if (address.Length == 0)
            return;
        if (words.Length == 0)
            Add(shown, isBold, false);
        var blanks = line.Length > 0 && line[^1] == ' ';
        Add(blanks ? address.TrimStart() : address, isBold, false);
        if (blanks)
            line.Append(' ');
    }

    private void Row(IElement row, ParagraphKind kind)
    {
        Close(kind);
        var cells = row.Children.Where(cell => !HtmlElements.IsLeftOut(cell)).ToList();
        if (!cells.Exists(HtmlElements.IsLaidOut) && TableLine.Of(cells.ConvertAll(WordsOf)) is { } said)
            pen.Add(ParagraphKind.Item, said);
        else
            foreach (var cell in cells)
                Block(cell, kind, false, false);
    }

    private static string WordsOf(IElement cell)
    {
        var words = new TextPen();
        new HtmlReader(words).Read(cell);
        return words.Done().Text;
    }

    private void Add(string words, bool isBold, bool isPre)
    {
        foreach (var sign in words)
            if (sign is '\u200B' or '\uFEFF')
                continue; // Seen by nobody.
            else if (isPre || !char.IsWhiteSpace(sign) || sign == '\u00A0')
                line.Append(sign);
            else if (line.Length > 0 && line[^1] is not (' ' or '\n'))
                line.Append(' ');
        if (string.IsNullOrWhiteSpace(words))
            return;
        (hasBold, hasPlain) = (hasBold || isBold, hasPlain || !isBold);
    }

    private void Break()
    {
        while (line.Length > 0 && line[^1] == ' ')
            line.Length--;
        line.Append('\n');
    }

    private void Close(ParagraphKind kind)
    {
        if (kind == ParagraphKind.Prose && hasBold && !hasPlain)
            pen.AddBold(line.ToString());
        else
            pen.Add(kind, line.ToString());
        line.Clear();
        (hasBold, hasPlain) = (false, false);
    }
}
