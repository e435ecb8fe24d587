namespace Konvent.Reading;

/// <summary>Reads how many policy instruments of which type there are: "one ERDF programme and two local instruments".</summary>
internal static class ReadInstruments
{
    private const int Near = 3;

    private static readonly (Term Term, StatedInstrument Type)[] Types =
    [
        (Term.Erdf, StatedInstrument.Erdf),
        (Term.Esf, StatedInstrument.Esf),
        (Term.Local, StatedInstrument.Local),
        (Term.Regional, StatedInstrument.Regional),
        (Term.National, StatedInstrument.National),
    ];

    public static void In(TextInHand hand)
    {
        var found = new Dictionary<(StatedInstrument Type, int Count), List<TextSpan>>();
        foreach (var sentence in hand.Sentences)
        {
            if (!sentence.Says(Term.Instrument, Term.Policy, Term.OperationalProgramme))
                continue;
            foreach (var instrument in Of(sentence))
            {
                if (!found.TryGetValue(instrument, out var source))
                    found[instrument] = source = [];
                if (source.Count == 0 || source[^1] != sentence.Span)
                    source.Add(sentence.Span);
            }
        }
        foreach (var ((type, count), source) in found)
            hand.Facts.Add(
                new InstrumentFact
                {
                    Type = type,
                    Count = count,
                    Source = source,
                    Confidence = type == StatedInstrument.PolicyInstrument ? 0.8 : 0.85,
                }
            );
    }

    // "Five policy instruments (three ERDF programmes, two regional strategies)": the whole says no more than its parts.
    private static List<(StatedInstrument Type, int Count)> Of(Sentence sentence)
    {
        var all = new List<(StatedInstrument Type, int Count)>();
        foreach (var said in sentence.Terms)
            if (
                (
                    said.Term is Term.Instrument or Term.Policy or Term.OperationalProgramme
                        ? Of(sentence, said)
                        : WithoutNoun(sentence, said)
                ) is
                { } instrument
            )
                all.Add(instrument);
        var whole = all.Find(one => one.Type == StatedInstrument.PolicyInstrument);
        var parts = all.FindAll(one => one.Type != StatedInstrument.PolicyInstrument);
        return parts.Count > 1 && parts.Sum(one => one.Count) <= whole.Count ? parts : all;
    }

    private static (StatedInstrument Type, int Count)? Of(Sentence sentence, Said said)
    {
        var type = TypeOf(sentence, said);
        var count = CountBefore(sentence, said);
        if (said.Term == Term.Instrument)
            return count is { } many ? (type ?? StatedInstrument.PolicyInstrument, many) : null;
        if (type is null || sentence.SaysAt(Term.Instrument, said.First, said.Next))
            return null;
        // A plan or a programme is an instrument where the sentence speaks of instruments; one, where it does not say how many.
        if (said.Term == Term.OperationalProgramme)
            return count is not null || sentence.Says(Term.Instrument) ? (type.Value, count ?? 1) : null;
        return count is not null && sentence.Says(Term.Instrument, Term.OperationalProgramme)
            ? (type.Value, count.Value)
            : null;
    }

    // "three regional and one national instrument", "of four instruments two are national, one is regional": the noun stands elsewhere.
    private static (StatedInstrument Type, int Count)? WithoutNoun(Sentence sentence, Said said)
    {
        if (
            !sentence.Says(Term.Instrument)
            || Array.FindIndex(Types, one => one.Term == said.Term) is not (>= 0 and var n)
            || !(
                said.Next >= sentence.Next
                || sentence.SaysAt(Term.And, said.Next, said.Next + 1)
                || sentence.Passage.Tokens[said.Next].Kind == PieceKind.Sign
            )
        )
            return null;
        foreach (var number in sentence.Numbers)
            if (
                !number.IsOrdinal
                && number.Value is > 0 and < 100
                && (
                    number.Next == said.First
                    || (
                        number.Next == said.First - 1
                        && sentence.Passage.IsSmall(number.Next)
                        && IsBehindInstrument(sentence, number)
                    )
                )
            )
                return (Types[n].Type, number.Value);
        return null;
    }

    private static bool IsBehindInstrument(Sentence sentence, SaidNumber number) =>
        sentence.All(Term.Instrument).Any(said => said.Next <= number.First);

    private static StatedInstrument? TypeOf(Sentence sentence, Said said)
    {
        foreach (var (term, type) in Types)
            if (sentence.SaysAt(term, said.First, said.Next) || FollowsAt(sentence, term, said.Next))
                return type;
        for (
            var at = said.First - 1;
            at >= Math.Max(sentence.First, said.First - Near) && sentence.Passage.IsWord(at);
            at--
        )
        {
            if (
                sentence.SaysAt(Term.And, at, at + 1)
                || sentence.Numbers.Exists(number => number.First <= at && number.Next > at)
            )
                return null;
            foreach (var (term, type) in Types)
                if (sentence.SaysAt(term, at, at + 1))
                    return type;
        }
        return null;
    }

    // "programme of the ERDF", "instrumenty lokalne": right behind it, with small words between.
    private static bool FollowsAt(Sentence sentence, Term term, int next)
    {
        for (var at = next; at < sentence.Next && at <= next + 2; at++)
        {
            if (sentence.SaysAt(term, at, at + 1))
                return true;
            if (sentence.SaysAt(Term.And, at, at + 1) || sentence.Passage.Tokens[at].Kind != PieceKind.Word)
                return false;
        }
        return false;
    }

    private static int? CountBefore(Sentence sentence, Said said)
    {
        int? nearest = null;
        foreach (var number in sentence.Numbers)
            if (
                !number.IsOrdinal
                && number.Next <= said.First
                && number.Next > said.First - Near
                && number.Value is > 0 and < 100
                && !sentence.SaysAt(Term.And, number.Next, said.First)
            )
                nearest = number.Value;
        return nearest;
    }
}
