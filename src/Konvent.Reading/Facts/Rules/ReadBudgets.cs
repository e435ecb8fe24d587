namespace Konvent.Reading;

/// <summary>Reads the budget of the project and the part of it that the Union pays.</summary>
internal static class ReadBudgets
{
    private const int Near = 12;

    // Less is a price.
    private const int Least = 5_000;

    private static readonly (Term Term, StatedPart Part)[] Words =
    [
        (Term.Budget, StatedPart.Total),
        (Term.Grant, StatedPart.Eu),
        (Term.Erdf, StatedPart.Eu),
        (Term.EuropeanUnion, StatedPart.Eu),
        (Term.NationalShare, StatedPart.National),
    ];

    public static void In(TextInHand hand)
    {
        foreach (var sentence in hand.Sentences)
        {
            if (!sentence.Says(Term.Budget, Term.Grant) && !IsLabel(sentence))
                continue;
            var from = sentence.First;
            foreach (var sum in sentence.Sums)
            {
                if (sum.What.Money.Amount >= Least && Part(sentence, sum, from) is { } part)
                {
                    hand.Take(sum.What.Span);
                    Add(hand, sum.What, part);
                }
                from = sum.Next;
            }
        }
    }

    /// <summary>By the word nearest to the sum: one before it and after the sum before, else one behind.</summary>
    private static StatedPart? Part(Sentence sentence, At<FoundSum> sum, int from)
    {
        StatedPart? part = null;
        var least = int.MaxValue;
        foreach (var (term, meant) in Words)
        foreach (var said in sentence.All(term))
        {
            var far =
                said.Next <= sum.First && said.First >= from ? sum.First - said.Next
                : said.First >= sum.Next ? (said.First - sum.Next) * 2 + 2
                : int.MaxValue;
            if (far <= Near && far < least)
                (part, least) = (meant, far);
        }
        return part == StatedPart.Total && IsFromFund(sentence, sum) ? StatedPart.Eu : part;
    }

    // "ERDF: EUR 1,499,456", below the line of the total.
    private static bool IsLabel(Sentence sentence) =>
        sentence is { Kind: not ParagraphKind.Prose, Sums.Count: 1 }
        && sentence.Says(Term.Erdf, Term.EuropeanUnion, Term.NationalShare)
        && sentence.Sums[0].First - sentence.First <= Near;

    // "a budget of EUR 36 million from the ERDF".
    private static bool IsFromFund(Sentence sentence, At<FoundSum> sum)
    {
        const int near = 4;
        var other = sentence.Sums.Find(one => one.First >= sum.Next);
        var to = Math.Min(sum.Next + near, other.What is null ? int.MaxValue : other.First);
        return sentence.SaysAt(Term.Erdf, sum.Next, to) || sentence.SaysAt(Term.EuropeanUnion, sum.Next, to);
    }

    private static void Add(TextInHand hand, FoundSum sum, StatedPart part)
    {
        var known = hand.Facts.FindIndex(fact => fact is BudgetFact budget && budget.Money == sum.Money);
        if (known >= 0)
            hand.Facts[known] = hand.Facts[known] with { Source = [.. hand.Facts[known].Source, sum.Span] };
        else
            hand.Facts.Add(
                new BudgetFact
                {
                    Money = sum.Money,
                    Part = part,
                    Source = [sum.Span],
                    Confidence = 0.85,
                }
            );
    }
}
