using Konvent.ActionPlans.Word.Blocks;
using Konvent.Basics;
using Konvent.Reading;

namespace Konvent.Intake;

/// <summary>The text of a Word document: what was deleted is left out, notes stand where they are referred to, heads and feet of pages at the end.</summary>
internal static class TextOfWord
{
    /// <exception cref="RuleBroken">It is no document, or more than is read.</exception>
    public static SourceText Read(byte[] file)
    {
        var body = Opened(file);
        var pen = new TextPen();
        Write(body.Pieces, pen);
        foreach (var line in body.Frames.SelectMany(LinesOf).Where(line => line.Any(char.IsLetter)).Distinct())
            pen.Add(ParagraphKind.Prose, line);
        return pen.Done();
    }

    private static IEnumerable<string> LinesOf(WordPiece piece) =>
        piece switch
        {
            WordParagraph paragraph => [paragraph.Text],
            WordTable table => table.Rows.SelectMany(row => row.Cells).Select(cell => cell.Text),
            _ => [],
        };

    private static WordBody Opened(byte[] file)
    {
        try
        {
            return WordFile.ReadWhole(new MemoryStream(file, writable: false));
        }
        catch (RuleBroken broken) when (broken.First.Key is "word.rule.noWord" or "word.rule.oldWord")
        {
            throw IntakeLimits.Broken("intake.rule.unknown");
        }
    }

    private static void Write(IEnumerable<WordPiece> pieces, TextPen pen)
    {
        foreach (var piece in pieces)
            if (piece is WordParagraph paragraph)
                Write(paragraph, pen);
            else if (piece is WordTable table)
                foreach (var row in table.Rows)
                    Write(row, pen);
    }

    private static void Write(WordRow row, TextPen pen)
    {
        if (TableLine.Of([.. row.Cells.Select(cell => cell.Text)]) is { } line)
            pen.Add(ParagraphKind.Item, line);
        else
            foreach (var cell in row.Cells)
                Write(cell.Pieces, pen);
    }

    // A table of contents says nothing that does not stand elsewhere.
    private static void Write(WordParagraph paragraph, TextPen pen)
    {
        if (paragraph.IsContents)
            return;
        if (paragraph is { Level: null, List: null, IsBold: true })
            pen.AddBold(paragraph.Text);
        else
            pen.Add(
                paragraph.Level is not null ? ParagraphKind.Heading
                    : paragraph.List is not null ? ParagraphKind.Item
                    : ParagraphKind.Prose,
                paragraph.Text
            );
    }
}
