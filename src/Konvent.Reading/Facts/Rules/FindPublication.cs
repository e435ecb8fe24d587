namespace Konvent.Reading;

/// <summary>Finds the day that a text gives as its own: beside a word such as "newsletter" or "published", or on a line of its own with a town.</summary>
internal static class FindPublication
{
    // It stands at the head or at the foot.
    private const int Near = 5;
    private const int MostWordsOfLine = 12;

    public static PublicationFact? In(SourceText source, IReadOnlyList<LanguageGuess> guesses)
    {
        for (var place = 0; place < source.Paragraphs.Count; place++)
        {
            if (place >= Near && place < source.Paragraphs.Count - Near)
                continue;
            var passage = new Passage(source, place, guesses[place], null);
            foreach (var sentence in passage.Sentences)
                if (Of(sentence, place == 0) is { } fact)
                    return fact;
        }
        return null;
    }

    private static PublicationFact? Of(Sentence sentence, bool isTitle)
    {
        if (
            sentence.Dates.Count == 0
            || sentence.Dates[0].What.When is not { IsRange: false, IsYearUnknown: false } when
        )
            return null;
        var date = sentence.Dates[0];
        if (when.IsDay && IsDateline(sentence, date))
            return Fact(date, when, 0.85);
        var isLine =
            sentence.First == 0 && sentence.Next - sentence.First <= MostWordsOfLine && sentence.Dates.Count == 1;
        if (!isLine || sentence.Next != sentence.Passage.Tokens.Count)
            return null;
        if (sentence.Says(Term.Published))
            return Fact(date, when, 0.85);
        return isTitle && date.Next >= sentence.Next - 1 && OccasionWords.In(sentence).Count == 0
            ? Fact(date, when, 0.8)
            : null;
    }

    // "Dresden, 5 February 2019 – …": a town, a comma and a day open the text or are a line of their own.
    private static bool IsDateline(Sentence sentence, At<FoundDate> date)
    {
        var passage = sentence.Passage;
        if (sentence.First != 0 || date.First is < 2 or > 7 || !passage.IsWord(0) || !passage.IsCapital(0))
            return false;
        var comma = passage.Tokens.FindIndex(0, date.First, token => token.Text is "," or "(");
        if (comma is < 1 or > 4)
            return false;
        for (var at = comma + 1; at < date.First; at++)
            if (passage.IsCapital(at) && passage.IsWord(at) && at > comma + 2)
                return false;
        return date.Next >= passage.Tokens.Count
            || passage.Tokens[date.Next].Text is "–" or "-" or "—" or ")" or ":" or "."
                && OccasionWords.In(sentence).TrueForAll(word => word.First > date.Next);
    }

    private static PublicationFact Fact(At<FoundDate> date, When when, double confidence) =>
        new()
        {
            When = when,
            Source = [date.What.Span],
            Confidence = confidence,
        };
}
