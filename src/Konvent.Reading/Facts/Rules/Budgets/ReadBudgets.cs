namespace Konvent.Reading;

/// <summary>Reads the budget of the project and the part of it that the Union pays.</summary>
internal static class ReadBudgets
{
    // Less is a price.
    private const int Least = 20_000;
    private const int FarthestLabel = 12;

    // More is the budget of a programme.
    private const decimal MostOfProject = 50_000_000;
    private const double Sure = 0.85;
    private const double Perhaps = 0.6;
    private const int MostWordsOfHeading = 4;

    public static void In(TextInHand hand)
    {
        var label = false;
        var budgets = new SaidAgain<Money>();
        var parts = new Dictionary<Money, (StatedPart Part, double Confidence)>();
        foreach (var sentence in hand.Sentences)
        {
            var isBelow = label && sentence is { Kind: not ParagraphKind.Prose, Sums.Count: 1 };
            label = isBelow || IsHeading(sentence);
            if (sentence.Sums.Count == 0 || sentence.BeginsWithHour || !(isBelow || Speaks(hand, sentence)))
                continue;
            foreach (var (sum, part) in Parts(hand, sentence))
                if ((part ?? (isBelow ? StatedPart.Total : null)) is { } known)
                {
                    hand.Take(sum.Span);
                    parts.TryAdd(
                        sum.Money,
                        (
                            known,
                            Supposed.Confidence(
                                sentence,
                                IsOfProject(sentence) && sum.Money.Amount < MostOfProject ? Sure : Perhaps
                            )
                        )
                    );
                    budgets.Add(sum.Money, sum.Span);
                }
        }
        foreach (var (money, source) in budgets.All)
            hand.Facts.Add(
                new BudgetFact
                {
                    Money = money,
                    Part = parts[money].Part,
                    Source = source,
                    Confidence = parts[money].Confidence,
                }
            );
    }

    private static List<(FoundSum Sum, StatedPart? Part)> Parts(TextInHand hand, Sentence sentence)
    {
        var parts = new List<(FoundSum Sum, StatedPart? Part)>();
        for (var (n, from) = (0, sentence.First); n < sentence.Sums.Count; from = sentence.Sums[n++].Next)
        {
            var to = n + 1 < sentence.Sums.Count ? sentence.Sums[n + 1].First : sentence.Next;
            if (sentence.Sums[n].What.Money.Amount >= Least)
                parts.Add((sentence.Sums[n].What, BudgetPart.Of(hand, sentence, sentence.Sums[n], from, to)));
        }
        // "The budget was cut from 2 million to 1.5 million": the later one holds.
        for (var n = 0; n + 1 < parts.Count; n++)
            if (
                parts[n].Part == StatedPart.Total
                && parts[n].Sum.Money.Currency == parts[n + 1].Sum.Money.Currency
                && IsFromTo(sentence, parts[n].Sum, parts[n + 1].Sum)
            )
                (parts[n], parts[n + 1]) = ((parts[n].Sum, null), (parts[n + 1].Sum, StatedPart.Total));
        // "For the project there are 4.8 million, of which 3.8 million from the ERDF".
        if (
            parts is [{ Part: null } whole, { Part: StatedPart.Eu } ofIt, ..]
            && sentence.Says(Term.Project)
            && whole.Sum.Money.Currency == ofIt.Sum.Money.Currency
            && whole.Sum.Money.Amount > ofIt.Sum.Money.Amount
        )
            parts[0] = (whole.Sum, StatedPart.Total);
        return parts;
    }

    // "From … to …": two sums that follow each other, the first behind a small word.
    private static bool IsFromTo(Sentence sentence, FoundSum one, FoundSum other)
    {
        var first = sentence.Sums.Find(sum => sum.What == one);
        var second = sentence.Sums.Find(sum => sum.What == other);
        return second.First - first.Next is 1 or 2
            && Towards.Says(sentence, first.Next)
            && sentence.Passage.IsSmall(first.First - 1);
    }

    // Ministries and towns have budgets too: in prose the project or the fund is named beside its own, or both parts are given.
    private static bool IsOfProject(Sentence sentence) =>
        sentence.Kind != ParagraphKind.Prose
        || sentence.Says(Term.Project, Term.Erdf, Term.EuropeanUnion, Term.Grant, Term.NationalShare)
        || sentence.Sums.Count > 1;

    // "Budget" on a line of its own, and the sums on the next ones.
    private static bool IsHeading(Sentence sentence) =>
        sentence.Says(Term.Budget) && sentence.Sums.Count == 0 && sentence.Next - sentence.First <= MostWordsOfHeading;

    // A call says how much there is for all, and how much one project may have at most: the budget is what it calls so.
    private static bool Speaks(TextInHand hand, Sentence sentence) =>
        sentence.Says(Term.Budget)
        || (
            !hand.IsCall
            && (
                sentence.Says(Term.Grant, Term.NationalShare)
                || IsLabel(sentence)
                || (sentence.Says(Term.Project, Term.EuropeanUnion) && sentence.Says(Term.Erdf, Term.EuropeanUnion))
            )
        );

    // "ERDF: EUR 1,499,456", below the line of the total.
    private static bool IsLabel(Sentence sentence) =>
        sentence is { Kind: not ParagraphKind.Prose, Sums.Count: 1 }
        && sentence.Says(Term.Erdf, Term.EuropeanUnion)
        && sentence.Sums[0].First - sentence.First <= FarthestLabel;
}
