namespace Konvent.Reading;

/// <summary>Reads how long the project runs.</summary>
internal static class ReadPeriods
{
    // Nothing shorter is a project.
    private const int FewestDays = 90;
    private const int MostWordsOfLabel = 4;

    public static void In(TextInHand hand)
    {
        var label = false;
        var periods = new SaidAgain<When>();
        foreach (var sentence in hand.Sentences)
        {
            var isBelow =
                label && sentence.Dates is [var only] && only.Next - only.First >= sentence.Next - sentence.First - 1;
            label = IsLabel(sentence);
            if (!isBelow && (!sentence.Says(Term.Duration) || sentence.Says(Term.Phase)))
                continue;
            foreach (var date in sentence.Dates)
                if (IsPeriod(hand, sentence, date.What.When) && !hand.IsTaken(date.What.Span))
                {
                    hand.Take(date.What.Span);
                    periods.Add(date.What.When, date.What.Span);
                    break;
                }
        }
        foreach (var (when, source) in periods.All)
            hand.Facts.Add(
                new PeriodFact
                {
                    When = when,
                    Source = source,
                    Confidence = 0.9,
                }
            );
    }

    // "Duration" on a line of its own, and the days on the next.
    private static bool IsLabel(Sentence sentence) =>
        sentence.Says(Term.Duration) && sentence.Next - sentence.First <= MostWordsOfLabel && sentence.Dates.Count == 0;

    private static bool IsPeriod(TextInHand hand, Sentence sentence, When when)
    {
        if (!when.IsRange || (hand.IsCall && !sentence.Says(Term.Project)))
            return false;
        // "The project runs until 30 April 2026"; other things begin and end as well.
        if (when.IsOpenStart || when.IsOpenEnd)
            return sentence.Says(Term.Project) && !sentence.Says(Term.Registration, Term.WorkPackage);
        return when.Earliest is { } first && when.Latest is { } last && last.DayNumber - first.DayNumber >= FewestDays;
    }
}
