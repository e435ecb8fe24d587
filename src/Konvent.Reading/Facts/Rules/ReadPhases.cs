namespace Konvent.Reading;

/// <summary>Reads the phases of the project, each with its number, its dates and what it is for.</summary>
internal static class ReadPhases
{
    private const int Most = 9;

    // What has fewer tells of a phase no more than that there is one.
    private const int FewestWords = 7;

    public static void In(TextInHand hand)
    {
        var phases = new SortedDictionary<int, PhaseFact>();
        foreach (var sentence in hand.Sentences)
        {
            var all = sentence
                .All(Term.Phase)
                .Where(said => !sentence.SaysAt(Term.Milestone, said.First, said.Next))
                .Select(said => (Said: said, Number: Numbering.WhichOne(sentence, said.First, said.Next)))
                .Where(one => one.Number is { Value: <= Most and > 0 })
                .ToList();
            for (var n = 0; n < all.Count; n++)
            {
                var to = n + 1 < all.Count ? all[n + 1].Said.First : sentence.Next;
                Add(phases, Of(hand, sentence, all[n].Said, all[n].Number!.Value, to));
            }
        }
        hand.Facts.AddRange(phases.Values);
    }

    private static PhaseFact Of(TextInHand hand, Sentence sentence, Said said, SaidNumber number, int to)
    {
        var after = sentence.Dates.Find(date => date.First >= said.First && date.First < to);
        var when = after.What is null ? null : When(sentence, said, after);
        if (when is not null)
            hand.Take(after.What!.Span);
        // "began on 1 June 2020 and ends on 31 May 2022".
        var end = sentence.Dates.Find(date => date.First >= after.Next && date.First < to);
        if (when is { IsOpenEnd: true } && end.What?.When is { IsRange: false } last && last > after.What!.When)
        {
            when = Reading.When.Between(after.What.When, last);
            hand.Take(end.What.Span);
        }
        return new()
        {
            Number = number.Value,
            When = when,
            Content = (when is null ? null : Content(hand, sentence, after)) ?? Told(sentence),
            Source =
            [
                when is null
                    ? sentence.Passage.SpanOf(Math.Min(said.First, number.First), Math.Max(said.Next, number.Next))
                    : sentence.Span,
            ],
            Confidence = when is null ? 0.7 : 0.9,
        };
    }

    private static When? When(Sentence sentence, Said said, At<FoundDate> date)
    {
        var when = date.What.When;
        if (when.IsRange)
            return when;
        // "which started in April 2019": from then on.
        return
            sentence.SaysAt(Term.Started, said.Next, date.First)
            || sentence.SaysAt(Term.Started, date.Next, date.Next + 2)
            ? Reading.When.From(when)
            : null;
    }

    // "1 August 2019 - 31 July 2022 - drawing up the plans": what follows the date behind a dash or a colon.
    private static string? Content(TextInHand hand, Sentence sentence, At<FoundDate> date)
    {
        var at = date.Next;
        while (
            at < sentence.Next
            && (
                sentence.Passage.Tokens[at].Text is "." or ")"
                || sentence.Passage.Tokens[at].Text.Length == 1 && sentence.Passage.IsWord(at)
            )
        )
            at++;
        return at + 2 < sentence.Next && sentence.Passage.Tokens[at].Text is "-" or "–" or "—" or ":"
            ? $"{sentence.Passage.Said(at + 1, sentence.Next)}{Continued(hand, sentence)}".TrimEnd('.', ',', ';', ' ')
            : null;
    }

    // A page may end within a list of phases: what goes on behind the gap ends as its items do, with a comma.
    private static string Continued(TextInHand hand, Sentence sentence) =>
        sentence.Next == sentence.Passage.Tokens.Count
        && sentence.Passage.IsWord(sentence.Next - 1)
        && sentence.Passage.Place + 1 < hand.Passages.Count
        && hand.Passages[sentence.Passage.Place + 1] is { Sentences: [var rest] }
        && rest.Passage.Tokens[^1].Text is "," or ";"
        && !rest.Says(Term.Phase)
            ? $" {rest.Text}"
            : "";

    // "The implementation of these actions is monitored in the second phase": in prose the sentence says what the phase is for.
    private static string? Told(Sentence sentence) =>
        sentence.Kind == ParagraphKind.Prose && WordsThatTell(sentence) >= FewestWords ? sentence.Text : null;

    private static int WordsThatTell(Sentence sentence) =>
        Enumerable
            .Range(sentence.First, sentence.Next - sentence.First)
            .Count(at => sentence.Passage.IsWord(at) && !sentence.Passage.IsSmall(at) && !sentence.Dates.Cover(at));

    private static void Add(SortedDictionary<int, PhaseFact> phases, PhaseFact phase)
    {
        if (!phases.TryGetValue(phase.Number, out var known))
            phases[phase.Number] = phase;
        else if (phase.When is not null && known.When is null)
            phases[phase.Number] = phase with
            {
                Content = phase.Content ?? known.Content,
                Source = [.. known.Source, .. phase.Source],
            };
        else
            phases[phase.Number] = known with
            {
                Content = known.Content ?? phase.Content,
                Source = [.. known.Source, .. phase.Source],
            };
    }
}
