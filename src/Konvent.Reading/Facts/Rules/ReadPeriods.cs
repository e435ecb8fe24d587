namespace Konvent.Reading;

/// <summary>Reads how long the project runs.</summary>
internal static class ReadPeriods
{
    // Nothing shorter is a project.
    private const int FewestDays = 200;
    private const int FewestDaysUnnamed = 350;
    private const int MostWordsOfLabel = 4;
    private const int MostBeforeDays = 6;
    private const int FewestCapitals = 3;
    private const double Sure = 0.9;
    private const double Perhaps = 0.75;
    private const double Unsure = 0.7;

    public static void In(TextInHand hand)
    {
        var label = false;
        Sentence? before = null;
        var sure = new Dictionary<When, double>();
        var periods = new SaidAgain<When>();
        var unnamed = new SaidAgain<When>();
        foreach (var sentence in hand.Sentences)
        {
            var isBelow =
                label && sentence.Dates is [var only] && only.Next - only.First >= sentence.Next - sentence.First - 1;
            label = IsLabel(sentence);
            var previous = before;
            before = sentence;
            if (!isBelow && (!sentence.Says(Term.Duration) || sentence.Says(Term.Phase)))
            {
                if (Unnamed(hand, sentence, previous) is { } date)
                {
                    unnamed.Add(date.When, date.Span);
                    sure.TryAdd(date.When, Supposed.Confidence(sentence, Perhaps));
                }
                continue;
            }
            foreach (var date in sentence.Dates)
                if (
                    IsPeriod(hand, sentence, date)
                    && (BeginsWithLabel(sentence, date.First) || !hand.IsTaken(date.What.Span))
                )
                {
                    var confidence = isBelow || IsOfProject(sentence, date.First) ? Sure : Unsure;
                    sure[date.What.When] = Math.Max(
                        sure.GetValueOrDefault(date.What.When),
                        Supposed.Confidence(sentence, confidence)
                    );
                    hand.Take(date.What.Span);
                    periods.Add(date.What.When, date.What.Span);
                    break;
                }
        }
        foreach (var (when, source) in periods.All)
            hand.Facts.Add(Fact(when, source, sure[when]));
        if (periods.All.Any())
            return;
        foreach (var (when, source) in unnamed.All.Take(1))
        {
            source.ToList().ForEach(hand.Take);
            hand.Facts.Add(Fact(when, source, sure[when]));
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
    private static FoundDate? Unnamed(TextInHand hand, Sentence sentence, Sentence? before) =>
        (sentence.Says(Term.Project) || IsSaidOn(sentence, before))
        && !sentence.Says(Term.Phase, Term.WorkPackage, Term.Milestone, Term.Deliverable, Term.Call)
        && sentence.Dates is [{ What: { When: { IsRange: true, Earliest: { } first, Latest: { } last } } found }]
        && last.DayNumber - first.DayNumber >= FewestDaysUnnamed
        && !hand.IsTaken(found.Span)
            ? found
            : null;

    // "The project is over. From 1 April 2021 to 31 March 2023 four museums …": the days open the sentence after.
    private static bool IsSaidOn(Sentence sentence, Sentence? before) =>
        before is not null
        && ReferenceEquals(before.Passage, sentence.Passage)
        && before.Says(Term.Project)
        && sentence.Dates.Count == 1
        && sentence.Dates[0].First - sentence.First <= MostBeforeDays;

    // Other things run as well, services and evaluations: the project or its works are named, or it stands as a label.
    private static bool IsOfProject(Sentence sentence, int date) =>
        SaysInClause(sentence, Term.Project, date)
        || SaysInClause(sentence, Term.Activity, date)
        || BeginsWithLabel(sentence, date)
        || sentence.Kind != ParagraphKind.Prose
        || NamesAcronym(sentence, date);

    private static bool SaysInClause(Sentence sentence, Term term, int date) =>
        sentence
            .All(term)
            .Any(said =>
            {
                for (var at = Math.Min(said.First, date); at < Math.Max(said.First, date); at++)
                    if (sentence.Passage.Is(at, ";"))
                        return false;
                return true;
            });

    // "Projekttid: 2021-08-01–2025-04-30"
    private static bool BeginsWithLabel(Sentence sentence, int date) =>
        date - sentence.First <= MostWordsOfLabel + 1
        && sentence.Passage.Is(date - 1, ":")
        && sentence.SaysAt(Term.Duration, sentence.First, date);

    // "SALTWAYS runs from …"
    private static bool NamesAcronym(Sentence sentence, int date)
    {
        for (var at = sentence.First; at < date; at++)
            if (sentence.Passage.IsWord(at) && sentence.Passage.Written(at).Count(char.IsUpper) >= FewestCapitals)
                return true;
        return false;
    }

    // "Duration" on a line of its own, and the days on the next.
    private static bool IsLabel(Sentence sentence) =>
        sentence.Says(Term.Duration) && sentence.Next - sentence.First <= MostWordsOfLabel && sentence.Dates.Count == 0;

    private static bool IsPeriod(TextInHand hand, Sentence sentence, At<FoundDate> date)
    {
        var when = date.What.When;
        if (!when.IsRange || (hand.IsCall && !sentence.Says(Term.Project)))
            return false;
        // "The project runs until 30 April 2026"; other things begin and end as well.
        if (when.IsOpenStart || when.IsOpenEnd)
            return SaysInClause(sentence, Term.Project, date.First)
                && !sentence.Says(Term.Registration, Term.WorkPackage);
        return when.Earliest is { } first && when.Latest is { } last && last.DayNumber - first.DayNumber >= FewestDays;
    }
}
