namespace Konvent.Reading;

/// <summary>Reads how long the project runs.</summary>
internal static class ReadPeriods
{
    // Nothing shorter is a project.
    private const int FewestDays = 90;

    public static void In(TextInHand hand)
    {
        foreach (var sentence in hand.Sentences)
        {
            if (!sentence.Says(Term.Duration) || sentence.Says(Term.Phase))
                continue;
            foreach (var date in sentence.Dates)
                if (IsPeriod(date.What.When) && !hand.IsTaken(date.What.Span))
                {
                    hand.Take(date.What.Span);
                    Add(hand, date.What);
                    break;
                }
        }
    }

    private static bool IsPeriod(When when) =>
        when is { IsRange: true, Earliest: { } first }
        && (when.Latest is not { } last || last.DayNumber - first.DayNumber >= FewestDays);

    private static void Add(TextInHand hand, FoundDate date)
    {
        var known = hand.Facts.FindIndex(fact => fact is PeriodFact period && period.When == date.When);
        if (known >= 0)
            hand.Facts[known] = hand.Facts[known] with { Source = [.. hand.Facts[known].Source, date.Span] };
        else
            hand.Facts.Add(
                new PeriodFact
                {
                    When = date.When,
                    Source = [date.Span],
                    Confidence = 0.9,
                }
            );
    }
}
