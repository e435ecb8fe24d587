namespace Konvent.Reading;

/// <summary>Compares the names of two sides of a pair: a name that the other side does not write, where it writes another one in its place.</summary>
internal static class NamesDiffer
{
    private const int ShortestStem = 4;

    /// <summary>What each says in the place of the other, and how sure that is a difference.</summary>
    public static IEnumerable<(string First, string Second, double Sure)> Between(
        IReadOnlyList<Segment> first,
        IReadOnlyList<Segment> second
    )
    {
        foreach (
            var (one, two) in Unmatched(first, second, SaidNames.Acronyms)
                .Zip(Unmatched(second, first, SaidNames.Acronyms))
        )
            yield return (one.Shown, two.Shown, 0.85);
        var (left, right) = (Unmatched(first, second, SaidNames.People), Unmatched(second, first, SaidNames.People));
        foreach (var one in left)
            if (right.Find(two => SharesWord(one.Shown, two.Shown)) is { Shown: { } shown })
                yield return (one.Shown, shown, 0.85);
            else if (left.Count == 1 && right.Count == 1 && !one.IsHalf && !right[0].IsHalf)
                yield return (one.Shown, right[0].Shown, 0.6);
    }

    private static List<(string Shown, bool IsHalf)> Unmatched(
        IReadOnlyList<Segment> side,
        IReadOnlyList<Segment> other,
        Func<Sentence, List<At<string>>> names
    )
    {
        var words = other.SelectMany(segment => Words(segment.Sentence)).ToList();
        var left = new List<(string, bool)>();
        foreach (var segment in side)
        foreach (var name in names(segment.Sentence))
        {
            var (all, matched) = (0, 0);
            for (var at = name.First; at < name.Next; at++)
            {
                all++;
                var word = Plainly.Latin(segment.Sentence.Passage.Tokens[at].Text);
                matched += words.Exists(one => IsAlike(word, one)) ? 1 : 0;
            }
            if (matched < all)
                left.Add((segment.Sentence.Passage.Said(name.First, name.Next), matched > 0));
        }
        return left;
    }

    private static IEnumerable<string> Words(Sentence sentence)
    {
        for (var at = sentence.First; at < sentence.Next; at++)
            if (sentence.Passage.Tokens[at].Kind == PieceKind.Word)
                yield return Plainly.Latin(sentence.Passage.Tokens[at].Text);
    }

    // A name with the ending of a case: "Nowak", "Nowaka"; transliterated: "Georgiev", "Gheorghiev".
    private static bool IsAlike(string one, string other)
    {
        var shared = 0;
        while (shared < one.Length && shared < other.Length && one[shared] == other[shared])
            shared++;
        return shared >= Math.Min(ShortestStem, Math.Min(one.Length, other.Length))
            && shared * 10 >= Math.Min(one.Length, other.Length) * 7;
    }

    private static bool SharesWord(string one, string other) =>
        Folding
            .Fold(one)
            .Split(' ')
            .Intersect(Folding.Fold(other).Split(' '), StringComparer.Ordinal)
            .Any(word => word.Length > 2);
}
