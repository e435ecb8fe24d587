using Konvent.Reading;
using Konvent.Ui;

namespace Konvent.Commands;

/// <summary>What a text states for people: the kind of each fact, how sure it is, what it says, and where it stands.</summary>
internal static class ReadAsTable
{
    private const int Sureness = 7;

    // A text that looks like the language it is said to be in has more of it, even where it quotes much.
    private const double LeastShare = 0.2;

    /// <param name="told">The language that the text was said to be in.</param>
    public static void Write(TextStatement said, Language? told, ColumnPen pen)
    {
        WriteLanguages(said.Text, told, pen);
        if (said.Published is { } published)
            pen.Line($"Published: {published.Edtf}");
        pen.Line();
        if (said.Facts.Count == 0)
            pen.Line("No facts were found: no project, meeting, event, partner, sum or date.");
        var kinds = said.Facts.Select(fact => FactInWords.Kind(fact.Kind).Length).DefaultIfEmpty(0).Max();
        // In a text of several languages the same is said in each.
        foreach (var same in said.Facts.GroupBy(fact => (fact.Kind, string.Join(' ', FactInWords.Pieces(fact)))))
            Write([.. same.OrderByDescending(fact => fact.Confidence)], said.Text, kinds, pen);
        if (said.Facts.All(fact => FactInWords.IsSure(fact.Confidence)))
            return;
        pen.Line();
        pen.Line("“To check” marks what is less than 80 % sure: a hint to look, nothing to take over unread.");
    }

    public static string NameOf(Language language)
    {
        var texts = new Texts();
        return texts.In(Language.English, () => texts.NameOf(language));
    }

    private static void Write(IReadOnlyList<Fact> same, SourceText text, int kinds, ColumnPen pen)
    {
        var fact = same[0];
        var sureness = FactInWords.Percent(fact.Confidence).PadLeft(Sureness);
        var head = $"{FactInWords.Kind(fact.Kind).PadRight(kinds)}{sureness}  ";
        var pieces = FactInWords.Pieces(fact);
        pen.Write(head, FactInWords.IsSure(fact.Confidence) ? pieces : ["to check:", .. pieces]);
        foreach (var one in same)
        {
            var excerpt = ReadExcerpt.Of(text, one.Source[0], pen.Width - head.Length);
            if (!pieces.Any(piece => ColumnPen.Shown(piece).Contains(excerpt.Trim('“', '”'), StringComparison.Ordinal)))
                pen.Write(new string(' ', head.Length), excerpt);
        }
    }

    private static void WriteLanguages(SourceText text, Language? told, ColumnPen pen)
    {
        var shares = LanguageShare.In(text);
        var most = shares[0];
        if (told is not { } language)
        {
            pen.Write("Language: ", string.Join(", ", shares.Select(one => InWords(one, isAlone: shares.Count == 1))));
            return;
        }
        pen.Line($"Language: {NameOf(language)}, as told");
        var share = shares.FirstOrDefault(one => one.Language == language)?.Share ?? 0;
        if (share < LeastShare && FactInWords.IsSure(most.Sureness))
            pen.Line(
                $"The text looks like {NameOf(most.Language)}, not like {NameOf(language)}. "
                    + $"Without --language {language.Code} each paragraph is asked for its language."
            );
    }

    private static string InWords(LanguageShare one, bool isAlone) =>
        NameOf(one.Language)
        + (isAlone ? "" : $" {FactInWords.Percent(one.Share)}")
        + (FactInWords.IsSure(one.Sureness) ? "" : $" (to check: {FactInWords.Percent(one.Sureness)} sure)");
}
