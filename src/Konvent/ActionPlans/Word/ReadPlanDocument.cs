using Konvent.ActionPlans.Word.Blocks;
using Konvent.ActionPlans.Word.Headings;
using Konvent.ActionPlans.Word.Understanding;
using Konvent.Reading;
using Konvent.Ui;

namespace Konvent.ActionPlans.Word;

/// <summary>
/// Reads an action plan out of a Word document: its own, one in the programme's form, or one that only has the programme's
/// headings. Nothing of the text is lost, and nothing is guessed in silence.
/// </summary>
public static class ReadPlanDocument
{
    /// <param name="fallback">The language of a plan whose headings tell none.</param>
    /// <exception cref="Basics.RuleBroken">It is no document, or more than is read.</exception>
    public static ReadPlan Of(Stream content, Language fallback)
    {
        var body = WordFile.Read(content);
        return UnderstandPlan.Of(body, LanguageOf(body, fallback));
    }

    /// <summary>That of most headings. A plan in a language that the interface does not speak has English ones; then its own words tell.</summary>
    private static Language LanguageOf(WordBody body, Language fallback)
    {
        var headings = Paragraphs(body.Pieces)
            .Where(paragraph => paragraph.Text.Length <= HeadingKey.Longest)
            .SelectMany(paragraph => KnownHeadings.PlacesOf(paragraph.Text).Select(known => known.Language).Distinct())
            .CountBy(language => language)
            .OrderByDescending(count => count.Value)
            .ToList();
        if (headings.Count == 0 || (headings.Count > 1 && headings[0].Value == headings[1].Value))
            return fallback;
        var isForeign = body is { IsOurs: true, Language: { } own } && !Texts.Languages.Contains(own);
        return isForeign ? body.Language!.Value : headings[0].Key;
    }

    private static IEnumerable<WordParagraph> Paragraphs(IEnumerable<WordPiece> pieces) =>
        pieces.SelectMany(piece =>
            piece switch
            {
                WordParagraph paragraph => [paragraph],
                WordTable table => table.Rows.SelectMany(row => row.Cells).SelectMany(cell => cell.Paragraphs),
                _ => [],
            }
        );
}
