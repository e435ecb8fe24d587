namespace Konvent.Reading;

/// <summary>Whether the numbers of a sentence are the least or the most: "at least three", "at most three".</summary>
internal static class Bounds
{
    private const int Near = 3;
    private const int BeforeNegation = 5;

    private static readonly Term[] Terms = [Term.AtLeast, Term.AtMost];

    public static List<Stated> In(IReadOnlyList<Segment> side)
    {
        var bounds = new List<Stated>();
        foreach (var segment in side)
        foreach (var term in Terms)
        foreach (var said in segment.Sentence.All(term))
            if (!IsWithin(segment.Sentence, said) && IsOfNumber(segment.Sentence, said))
                bounds.Add(new(term.ToString(), segment.Sentence.Passage.Said(said.First, said.Next), 0));
        return bounds;
    }

    /// <summary>One that only one side gives, or that may be turned round ("it must not be more than"), is no difference.</summary>
    public static void Keep(List<Stated> first, List<Stated> second, AlignedSegments pair)
    {
        if (first.Count != 1 || second.Count != 1 || IsTurned(pair.First) || IsTurned(pair.Second))
        {
            first.Clear();
            second.Clear();
        }
    }

    // "More than" within "no more than".
    private static bool IsWithin(Sentence sentence, Said said) =>
        sentence.Terms.Exists(other =>
            Array.IndexOf(Terms, other.Term) >= 0
            && other.First <= said.First
            && other.Next >= said.Next
            && other.Next - other.First > said.Next - said.First
        );

    private static bool IsOfNumber(Sentence sentence, Said said)
    {
        for (var at = Math.Max(sentence.First, said.First - Near); at < Math.Min(sentence.Next, said.Next + Near); at++)
            if (
                sentence.Passage.Tokens[at].Kind == PieceKind.Number
                || sentence.Numbers.Exists(number => number.First <= at && number.Next > at)
            )
                return true;
        return false;
    }

    private static bool IsTurned(IReadOnlyList<Segment> side) =>
        side.Any(segment =>
            Array.Exists(
                Terms,
                term =>
                    segment
                        .Sentence.All(term)
                        .Any(said =>
                            !IsWithin(segment.Sentence, said)
                            && QuantityAlone.SaysNot(segment.Sentence, said.First - BeforeNegation, said.First)
                        )
            )
        );
}
