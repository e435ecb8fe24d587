namespace Konvent.Reading;

/// <summary>Reads the budget of the project and the part of it that the Union pays.</summary>
internal static class ReadBudgets
{
    private const int Near = 12;

    private static readonly (Term Term, StatedPart Part)[] Words =
    [
        (Term.Budget, StatedPart.Total),
        (Term.Grant, StatedPart.Eu),
        (Term.Erdf, StatedPart.Eu),
        (Term.National, StatedPart.National),
    ];

    public static void In(TextInHand hand)
    {
        foreach (var sentence in hand.Sentences)
        {
            if (!sentence.Says(Term.Budget, Term.Grant))
                continue;
            var from = sentence.First;
            foreach (var sum in sentence.Sums)
            {
                if (Part(sentence, sum, from) is { } part)
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
        return part == StatedPart.National && !sentence.Says(Term.Grant, Term.Budget) ? null : part;
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
