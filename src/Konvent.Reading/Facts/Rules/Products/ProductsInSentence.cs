namespace Konvent.Reading;

/// <summary>Finds products where a sentence names them: "Milestone 2, “Sensors installed”, was reached on …", "deliverable D3.2 (Handbook)".</summary>
internal static class ProductsInSentence
{
    public static IEnumerable<Product> In(TextInHand hand)
    {
        foreach (var sentence in hand.Sentences)
        {
            if (!sentence.Says(Term.Milestone, Term.Deliverable, Term.Product))
                continue;
            var all = Heads(sentence);
            for (var n = 0; n < all.Count; n++)
            {
                var to = n + 1 < all.Count ? all[n + 1].First : sentence.Next;
                if (Of(hand, sentence, all[n], to, all.Count == 1) is { } product)
                    yield return product;
            }
        }
    }

    // "Output" and "result" are said of much; with a number such as 3.1 they are a product of the plan.
    private static List<Said> Heads(Sentence sentence)
    {
        var heads = new List<Said>();
        foreach (var said in sentence.Terms)
            if (
                (heads.Count == 0 || said.First >= heads[^1].Next)
                && (
                    said.Term is Term.Milestone or Term.Deliverable
                    || (
                        said.Term == Term.Product
                        && Number(sentence, said.Next) is { Text: { } text }
                        && text.Contains('.')
                    )
                )
            )
                heads.Add(said);
        return heads;
    }

    /// <param name="to">Where what belongs to the next one begins.</param>
    private static Product? Of(TextInHand hand, Sentence sentence, Said said, int to, bool isOnly)
    {
        var number = Number(sentence, said.Next) ?? NumberBefore(sentence, said);
        var next = number?.Next ?? said.Next;
        var name = ProductName.Of(sentence, said, next, number is not null, isOnly);
        var date = sentence.Dates.Find(date => date.First >= said.Next && date.First < to);
        if (date.What is null && isOnly && sentence.Dates.Count == 1)
            date = sentence.Dates[0];
        if (number is null && (name is null || (date.What is null && !isOnly)))
            return null;
        if (date.What is { } taken)
            hand.Take(taken.Span);
        return new(
            said.Term == Term.Milestone,
            name,
            number?.Text,
            date.What,
            sentence.Span,
            number is not null ? 0.9 : 0.8
        );
    }

    // "1. mérföldkő: Hőtérkép", "3rd milestone: …".
    private static (string Text, int Next)? NumberBefore(Sentence sentence, Said said) =>
        sentence.Passage.Is(said.Next, ":")
        && sentence.Numbers.Find(number => number.IsOrdinal && number.Next == said.First) is { Next: > 0 } number
            ? ($"{number.Value}", said.Next)
            : null;

    // "D3.2", "deliverable 3.2", "milestone M4".
    private static (string Text, int Next)? Number(Sentence sentence, int at)
    {
        var passage = sentence.Passage;
        if (
            at < sentence.Next
            && passage.Tokens[at].Text is "m" or "ms" or "d" or "o" or "e" or "l" or "no" or "nr" or "n" or "št" or "č"
        )
            at++;
        if (
            at < sentence.Next
            && passage.Tokens[at].Text is "."
            && at + 1 < sentence.Next
            && passage.Tokens[at + 1].Kind == PieceKind.Number
        )
            at++;
        var end = at;
        while (
            end < sentence.Next
            && (
                passage.Tokens[end].Kind == PieceKind.Number
                    ? passage.Tokens[end].Text.Length <= 2
                    : IsPointWithin(sentence, end)
            )
        )
            end++;
        return end > at && passage.Tokens[at].Kind == PieceKind.Number ? (passage.Said(at, end), end) : null;
    }

    private static bool IsPointWithin(Sentence sentence, int at) =>
        sentence.Passage.Tokens[at] is { Text: ".", IsApart: false }
        && at + 1 < sentence.Next
        && sentence.Passage.Tokens[at + 1] is { Kind: PieceKind.Number, IsApart: false };
}
