namespace Konvent.Reading;

/// <summary>Tells whose part of a budget a sum is, by the words around it.</summary>
internal static class BudgetPart
{
    private const int Near = 12;

    private static readonly (Term Term, StatedPart Part)[] Words =
    [
        (Term.Budget, StatedPart.Total),
        (Term.Grant, StatedPart.Eu),
        (Term.Erdf, StatedPart.Eu),
        (Term.EuropeanUnion, StatedPart.Eu),
        (Term.NationalShare, StatedPart.National),
    ];

    /// <summary>By the word nearest to the sum: one before it and after the sum before, else one behind.</summary>
    /// <param name="from">Where the sum before ends.</param>
    /// <param name="to">Where the next sum begins.</param>
    public static StatedPart? Of(TextInHand hand, Sentence sentence, At<FoundSum> sum, int from, int to)
    {
        StatedPart? part = null;
        var least = int.MaxValue;
        var end = AfterShare(sentence, sum.Next);
        foreach (var (term, meant) in Words)
        foreach (var said in sentence.All(term))
        {
            if (term is Term.Grant or Term.Budget && sentence.SaysAt(Term.NationalShare, said.First, said.Next))
                continue;
            var far =
                said.Next <= sum.First && said.First >= from ? Before(sentence, said, sum, from)
                : said.First >= end && said.First < to ? Behind(sentence, said, end, to)
                : int.MaxValue;
            if (far <= Near && far < least)
                (part, least) = (meant, far);
        }
        if (hand.IsCall && !IsOfCall(sentence, sum, from, part))
            return null;
        return part == StatedPart.Total && IsFromFund(sentence, end, to) ? StatedPart.Eu : part;
    }

    // A semicolon parts what is said of two sums; "X from the fund and Y from the state" says it behind each.
    private static int Before(Sentence sentence, Said said, At<FoundSum> sum, int from) =>
        IsParted(sentence, said.Next, sum.First) ? int.MaxValue
        : from > sentence.First && sentence.SaysAt(Term.And, said.Next, sum.First) ? sum.First - said.Next + Near / 2
        : sum.First - said.Next;

    // What stands behind a comma, or right before the next sum, is said of that one.
    private static int Behind(Sentence sentence, Said said, int end, int to)
    {
        if (
            IsParted(sentence, end, said.First)
            || (to < sentence.Next && to - said.Next <= 2 && !IsParted(sentence, said.Next, to))
        )
            return int.MaxValue;
        var far = (said.First - end) * 2 + 2;
        for (var at = end; at < said.First; at++)
            if (sentence.Passage.Is(at, ","))
                far += Near / 2;
        return far;
    }

    private static bool IsParted(Sentence sentence, int from, int to)
    {
        for (var at = from; at < to; at++)
            if (sentence.Passage.Tokens[at].Text is ";")
                return true;
        return false;
    }

    // "EUR 1,058,828 (85 %)": the share belongs to the sum.
    private static int AfterShare(Sentence sentence, int at)
    {
        if (sentence.Passage.Is(at, ".") && sentence.Passage.Is(at + 1, "("))
            at++;
        if (at + 3 >= sentence.Next || !sentence.Passage.Is(at, "("))
            return at;
        for (var end = at + 1; end < Math.Min(sentence.Next, at + 7); end++)
            if (sentence.Passage.Is(end, ")"))
                return sentence.Passage.Is(end - 1, "%") ? end + 1 : at;
        return at;
    }

    private static bool IsOfCall(Sentence sentence, At<FoundSum> sum, int from, StatedPart? part) =>
        part == StatedPart.National
        || sentence
            .All(Term.Budget)
            .Any(said => said.First >= from && said.Next <= sum.First && sum.First - said.Next <= Near);

    // "a budget of EUR 36 million from the ERDF"; behind a comma the fund pays the next sum.
    private static bool IsFromFund(Sentence sentence, int end, int to)
    {
        const int near = 4;
        for (var at = end; at < Math.Min(to, end + near); at++)
        {
            if (sentence.Passage.Tokens[at].Kind == PieceKind.Sign && sentence.Passage.Tokens[at].Text is not ("'"))
                return false;
            if (sentence.SaysAt(Term.Erdf, at, at + 1) || sentence.SaysAt(Term.EuropeanUnion, at, at + 1))
                return to >= sentence.Next || to - at > near;
        }
        return false;
    }
}
