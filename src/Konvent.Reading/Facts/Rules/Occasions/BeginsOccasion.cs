namespace Konvent.Reading;

/// <summary>Tells whether words for a meeting or an event name one, or speak of any.</summary>
internal static class BeginsOccasion
{
    private const int MostWordsOfHeading = 5;

    public static bool In(Sentence sentence, OccasionWord word)
    {
        if (word.IsNamed || sentence.Says(Term.Invited) || OccasionTitle.Of(sentence, word) is not null)
            return true;
        if (sentence.Dates.Exists(IsDay))
            return sentence.Kind != ParagraphKind.Prose
                || sentence.Says(Term.Held, Term.Invited, Term.SaveTheDate)
                || WhereItIs.Town(sentence, sentence.First, sentence.Next) is not null
                || NearDate(sentence, word)
                || IsOnlyOne(sentence, word);
        return sentence.Says(Term.SaveTheDate)
            || (
                sentence.Kind != ParagraphKind.Prose
                && word.Event is not StatedEvent.Other
                && WhereItIs.Town(sentence, sentence.First, sentence.Next) is not null
            );
    }

    // "On Tuesday, 30 November, we offer a webinar": one event, one day.
    private static bool IsOnlyOne(Sentence sentence, OccasionWord word) =>
        word.Event is not (null or StatedEvent.Other)
        && sentence.Dates is [{ What.When.IsRange: false }]
        && !sentence.Says(Term.Registration, Term.Milestone, Term.Deliverable);

    private static bool NearDate(Sentence sentence, OccasionWord word) =>
        sentence.Dates.Exists(date => IsDay(date) && date.First >= word.Head && date.First - word.Next <= 3);

    public static bool OfLines(Sentence sentence, OccasionWord word) =>
        sentence.Kind != ParagraphKind.Prose
        && word.Event is not (null or StatedEvent.Other)
        && (
            sentence.Next - sentence.First <= MostWordsOfHeading
            || (word.Head == sentence.First && sentence.Passage.Is(word.Next, ":"))
        )
        && sentence.Dates.Count == 0;

    public static bool IsDay(At<FoundDate> date) => !date.What.When.IsOpenStart && !date.What.When.IsOpenEnd;
}
