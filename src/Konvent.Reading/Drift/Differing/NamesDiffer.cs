using System.Collections.Frozen;

namespace Konvent.Reading;

/// <summary>Compares the names of two sides of a pair: a name that the other side does not write, where it writes another one in its place.</summary>
internal static class NamesDiffer
{
    private const int ShortestStem = 4;
    private const int LongestEnding = 3;

    // Languages that bend names, and those that write them in letters of their own.
    private static readonly FrozenSet<string> Bending = "bg cs el et fi hr hu lt lv pl sk sl".Split(' ').ToFrozenSet();
    private static readonly FrozenSet<string> Alphabets = new[] { "bg", "el" }.ToFrozenSet();

    /// <summary>What each says in the place of the other, and how sure that is a difference.</summary>
    public static IEnumerable<(string First, string Second, double Sure)> Between(
        IReadOnlyList<Segment> first,
        IReadOnlyList<Segment> second
    )
    {
        foreach (var pair in Acronyms(first, second))
            yield return pair;
        var (left, right) = (Unmatched(first, second, SaidNames.People), Unmatched(second, first, SaidNames.People));
        foreach (var one in left)
            if (right.Find(two => SharesWord(one.Shown, two.Shown)) is { Shown: { } shown })
                yield return (one.Shown, shown, 0.85);
            else if (left.Count == 1 && right.Count == 1 && !one.IsHalf && !right[0].IsHalf)
                yield return (one.Shown, right[0].Shown, 0.5);
    }

    // One that is written otherwise, or another in its place.
    private static IEnumerable<(string First, string Second, double Sure)> Acronyms(
        IReadOnlyList<Segment> first,
        IReadOnlyList<Segment> second
    )
    {
        var left = Unmatched(first, second, SaidNames.Acronyms).ConvertAll(one => one.Shown);
        var right = Unmatched(second, first, SaidNames.Acronyms).ConvertAll(one => one.Shown);
        foreach (var (one, two) in left.Zip(right))
            yield return (one, two, 0.85);
        foreach (var one in left.Skip(right.Count))
            if (All(second).Find(two => IsMisspelt(one, two)) is { } other)
                yield return (one, other, 0.85);
        foreach (var two in right.Skip(left.Count))
            if (All(first).Find(one => IsMisspelt(one, two)) is { } other)
                yield return (other, two, 0.85);
    }

    private static List<string> All(IReadOnlyList<Segment> side) =>
        [
            .. side.SelectMany(segment =>
                SaidNames
                    .Acronyms(segment.Sentence)
                    .Select(name => segment.Sentence.Passage.Said(name.First, name.Next))
            ),
        ];

    private static bool IsMisspelt(string one, string other)
    {
        if (one.Length < 5 || Math.Abs(one.Length - other.Length) > 2)
            return false;
        var (start, end) = (0, 0);
        while (start < Math.Min(one.Length, other.Length) && one[start] == other[start])
            start++;
        while (end < Math.Min(one.Length, other.Length) - start && one[^(end + 1)] == other[^(end + 1)])
            end++;
        return Math.Max(one.Length, other.Length) - start - end <= 2;
    }

    private static List<(string Shown, bool IsHalf)> Unmatched(
        IReadOnlyList<Segment> side,
        IReadOnlyList<Segment> other,
        Func<Sentence, List<At<string>>> names
    )
    {
        var words = other.SelectMany(segment => Words(segment.Sentence)).ToList();
        var (here, there) = (side[0].Sentence.Passage.Language.Code, other[0].Sentence.Passage.Language.Code);
        var mayBend = Bending.Contains(here) || Bending.Contains(there);
        var isOtherAlphabet = Alphabets.Contains(here) != Alphabets.Contains(there);
        var left = new List<(string, bool)>();
        foreach (var segment in side)
        foreach (var name in names(segment.Sentence))
        {
            var (all, matched) = (0, 0);
            for (var at = name.First; at < name.Next; at++)
            {
                all++;
                var word = Plainly.Latin(segment.Sentence.Passage.Tokens[at].Text);
                matched += words.Exists(one => IsAlike(word, one, mayBend, isOtherAlphabet)) ? 1 : 0;
            }
            if (matched < all)
                left.Add((segment.Sentence.Passage.Said(name.First, name.Next), matched > 0));
        }
        return left;
    }

    private static IEnumerable<string> Words(Sentence sentence)
    {
        for (var at = sentence.First; at < sentence.Next; at++)
            if (
                sentence.Passage.Tokens[at].Kind == PieceKind.Word
                && !sentence.Addresses.Exists(address => address.Covers(at))
            )
                yield return Plainly.Latin(sentence.Passage.Tokens[at].Text);
    }

    // With the ending of a case, where one of the languages has such: "Nowak", "Nowaka"; in another alphabet: "Georgiev", "Gheorghiev".
    private static bool IsAlike(string one, string other, bool mayBend, bool mayBeOtherAlphabet)
    {
        if (one == other)
            return true;
        var shared = 0;
        while (shared < one.Length && shared < other.Length && one[shared] == other[shared])
            shared++;
        var (shorter, longer) = (Math.Min(one.Length, other.Length), Math.Max(one.Length, other.Length));
        if (
            mayBend
            && shared >= Math.Min(ShortestStem, shorter)
            && shared >= shorter - 1
            && longer - shared <= LongestEnding
        )
            return true;
        return mayBeOtherAlphabet && shorter >= ShortestStem && Skeleton.IsAlike(one, other);
    }

    private static bool SharesWord(string one, string other) =>
        Folding
            .Fold(one)
            .Split(' ')
            .Intersect(Folding.Fold(other).Split(' '), StringComparer.Ordinal)
            .Any(word => word.Length > 2);
}
