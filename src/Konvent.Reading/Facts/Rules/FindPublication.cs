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
                if (Of(sentence) is { } fact)
                    return fact;
        }
        return null;
    }

    private static PublicationFact? Of(Sentence sentence)
    {
        if (
            sentence.Dates.Count != 1
            || sentence.Dates[0].What.When is not { IsRange: false, IsYearUnknown: false } when
        )
            return null;
        var words = sentence.Next - sentence.First;
        var isLine = words <= MostWordsOfLine && sentence.First == 0 && sentence.Next == sentence.Passage.Tokens.Count;
        if (!isLine)
            return null;
        if (sentence.Says(Term.Published))
            return Fact(sentence, when, 0.85);
        // "Dresden, 5 February 2019": a town, a comma, a day, and nothing else.
        var date = sentence.Dates[0];
        var before = date.First - sentence.First;
        return
            when.IsDay
            && date.Next == sentence.Next
            && before is >= 2 and <= 5
            && sentence.Towns.Exists(town => town.First == sentence.First)
            ? Fact(sentence, when, 0.8)
            : null;
    }

    private static PublicationFact Fact(Sentence sentence, When when, double confidence) =>
        new()
        {
            When = when,
            Source = [sentence.Span],
            Confidence = confidence,
        };
}
