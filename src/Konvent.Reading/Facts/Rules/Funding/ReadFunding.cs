namespace Konvent.Reading;

/// <summary>A sentence that says by whom a project is funded.</summary>
internal sealed record FundingSentence(Sentence Sentence, StatedFunding Verb, FoundProgramme? Programme, string? Fund);

/// <summary>Reads the sentences that say by whom a project is funded; the same statement in two languages is one.</summary>
internal static class ReadFunding
{
    private static readonly (Term Term, StatedFunding Verb)[] Verbs =
    [
        (Term.CoFinanced, StatedFunding.CoFinanced),
        (Term.Financed, StatedFunding.Financed),
        (Term.Supported, StatedFunding.Supported),
    ];

    public static void In(TextInHand hand)
    {
        var statements = new List<FundingSentence>();
        foreach (var sentence in hand.Sentences)
            if (Of(sentence) is { } statement)
                statements.Add(statement);
        // Statements of one programme and period are one, in as many languages as it stands in.
        foreach (
            var same in statements.GroupBy(one =>
                (one.Programme?.Period, one.Fund is not null || one.Programme is not null)
            )
        )
            hand.Facts.Add(Fact([.. same]));
    }

    private static FundingSentence? Of(Sentence sentence)
    {
        // "It is not co-financed by the ERDF" states nobody who funds it.
        if (Verb(sentence) is not var (said, verb) || Denied.Is(sentence, said))
            return null;
        var (from, to) = Clause(sentence, said);
        var programme = FindProgrammes
            .In(sentence)
            .FirstOrDefault(found => found.First >= from && found.First < to)
            .What;
        var fund = ReadProgrammes
            .FundsIn(sentence)
            .Where(found => found.Said.First >= from && found.Said.First < to)
            .Select(found => found.Code)
            .FirstOrDefault();
        if (
            programme is null
            && fund is null
            && !(sentence.Says(Term.Project) && sentence.SaysAt(Term.EuropeanUnion, from, to))
        )
            return null;
        return new(sentence, verb, programme, fund);
    }

    /// <summary>The first that is said; "co-financed" where both begin at the same word.</summary>
    private static (Said Said, StatedFunding Verb)? Verb(Sentence sentence)
    {
        (Said Said, StatedFunding Verb)? first = null;
        foreach (var (term, verb) in Verbs)
            if (sentence.FirstOf(term) is { } said && (first is null || said.First < first.Value.Said.First))
                first = (said, verb);
        // "From funds of the ERDF it is co-financed": the verb says more than the noun before it.
        if (
            first is { Verb: not StatedFunding.CoFinanced } one
            && sentence.FirstOf(Term.CoFinanced) is { } co
            && Clause(sentence, one.Said) is var (from, to)
            && co.First >= from
            && co.First < to
        )
            return (co, StatedFunding.CoFinanced);
        return first;
    }

    // What a semicolon parts from the verb belongs to another clause.
    private static (int From, int To) Clause(Sentence sentence, Said verb)
    {
        var (from, to) = (sentence.First, sentence.Next);
        for (var at = sentence.First; at < sentence.Next; at++)
            if (sentence.Passage.Is(at, ";"))
            {
                if (at < verb.First)
                    from = at + 1;
                else
                    return (from, at);
            }
        return (from, to);
    }

    private static FundingStatementFact Fact(List<FundingSentence> same)
    {
        var verbs = same.Select(one => one.Verb).Distinct().ToList();
        var programme = same.Select(one => one.Programme).FirstOrDefault(found => found is not null);
        return new()
        {
            Programme = programme?.Name,
            Period = programme?.Period,
            Fund = same.Select(one => one.Fund).FirstOrDefault(code => code is not null),
            Verb = verbs.Count == 1 ? verbs[0] : null,
            Verbs =
                verbs.Count == 1
                    ? []
                    :
                    [
                        .. same.Select(one =>
                                $"{one.Sentence.Passage.Language} {FactProperty.InSmall(one.Verb.ToString())}"
                            )
                            .Distinct(),
                    ],
            Languages = [.. same.Select(one => one.Sentence.Passage.Language.Code).Distinct()],
            Source = [.. same.Select(one => one.Sentence.Span)],
            Confidence = same.Max(one =>
                Supposed.Confidence(one.Sentence, one.Programme is not null || one.Fund is not null ? 0.9 : 0.7)
            ),
        };
    }
}
