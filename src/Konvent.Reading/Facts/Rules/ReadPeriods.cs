namespace Konvent.Reading;

/// <summary>Reads how long the project runs.</summary>
internal static class ReadPeriods
{
    // Nothing shorter is a project.
    private const int FewestDays = 200;
    private const int FewestDaysUnnamed = 350;
    private const int MostWordsOfLabel = 4;

    public static void In(TextInHand hand)
    {
        var label = false;
        var periods = new SaidAgain<When>();
        var unnamed = new SaidAgain<When>();
        foreach (var sentence in hand.Sentences)
        {
            var isBelow =
                label && sentence.Dates is [var only] && only.Next - only.First >= sentence.Next - sentence.First - 1;
            label = IsLabel(sentence);
            if (!isBelow && (!sentence.Says(Term.Duration) || sentence.Says(Term.Phase)))
            {
                if (Unnamed(hand, sentence) is { } date)
                    unnamed.Add(date.When, date.Span);
                continue;
            }
            foreach (var date in sentence.Dates)
                if (IsPeriod(hand, sentence, date.What.When) && !hand.IsTaken(date.What.Span))
                {
                    hand.Take(date.What.Span);
                    periods.Add(date.What.When, date.What.Span);
                    break;
                }
        }
        foreach (var (when, source) in periods.All)
            hand.Facts.Add(Fact(when, source, 0.9));
        if (periods.All.Any())
            return;
        foreach (var (when, source) in unnamed.All.Take(1))
        {
            source.ToList().ForEach(hand.Take);
            hand.Facts.Add(Fact(when, source, 0.75));
        }
    }

    private static PeriodFact Fact(When when, IReadOnlyList<TextSpan> source, double confidence) =>
        new()
        {
            When = when,
            Source = source,
            Confidence = confidence,
        };

    // "Our project, carried out from April 2021 to December 2023": no word for how long, but the only days, and far apart.
    private static FoundDate? Unnamed(TextInHand hand, Sentence sentence) =>
        sentence.Says(Term.Project)
        && !sentence.Says(Term.Phase, Term.WorkPackage, Term.Milestone, Term.Deliverable, Term.Call)
        && sentence.Dates is [{ What: { When: { IsRange: true, Earliest: { } first, Latest: { } last } } found }]
        && last.DayNumber - first.DayNumber >= FewestDaysUnnamed
        && !hand.IsTaken(found.Span)
            ? found
            : null;

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
