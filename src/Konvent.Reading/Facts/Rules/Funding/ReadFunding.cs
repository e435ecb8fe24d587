namespace Konvent.Reading;

/// <summary>Reads the sentences that say by whom a project is funded; the same statement in two languages is one.</summary>
internal static class ReadFunding
{
    public static void In(TextInHand hand)
    {
        var statements = new List<(Sentence Sentence, StatedFunding Verb, FoundProgramme? Programme, string? Fund)>();
        foreach (var sentence in hand.Sentences)
            if (Verb(sentence) is { } verb && SaysByWhom(sentence))
            {
                var programme = FindProgrammes.In(sentence).Select(found => found.What).FirstOrDefault();
                var fund = ReadProgrammes.FundsIn(sentence).Select(found => found.Code).FirstOrDefault();
                if (programme is not null || fund is not null || sentence.Says(Term.Project))
                    statements.Add((sentence, verb, programme, fund));
            }
        // Statements of one programme and period are one, in as many languages as it stands in.
        foreach (
            var same in statements.GroupBy(one =>
                (one.Programme?.Period, one.Fund is not null || one.Programme is not null)
            )
        )
            hand.Facts.Add(Fact([.. same]));
    }

    private static StatedFunding? Verb(Sentence sentence) =>
        sentence.Says(Term.CoFinanced) ? StatedFunding.CoFinanced
        : sentence.Says(Term.Financed) ? StatedFunding.Financed
        : sentence.Says(Term.Supported) ? StatedFunding.Supported
        : null;

    private static bool SaysByWhom(Sentence sentence) =>
        sentence.Says(Term.EuropeanUnion)
        || ReadProgrammes.FundsIn(sentence).Any()
        || FindProgrammes.In(sentence).Any();

    private static FundingStatementFact Fact(
        List<(Sentence Sentence, StatedFunding Verb, FoundProgramme? Programme, string? Fund)> same
    )
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
                    : [.. same.Select(one => $"{one.Sentence.Passage.Language} {Small(one.Verb)}").Distinct()],
            Languages = [.. same.Select(one => one.Sentence.Passage.Language.Code).Distinct()],
            Source = [.. same.Select(one => one.Sentence.Span)],
            Confidence = same.Exists(one => one.Programme is not null || one.Fund is not null) ? 0.9 : 0.7,
        };
    }

    private static string Small(StatedFunding verb) =>
        verb == StatedFunding.CoFinanced ? "coFinanced" : verb.ToString().ToLowerInvariant();
}
