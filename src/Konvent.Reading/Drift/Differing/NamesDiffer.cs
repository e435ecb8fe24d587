using System.Collections.Frozen;

namespace Konvent.Reading;

/// <summary>Compares the names of two sides of a pair: a name that the other side does not write, where it writes another one in its place.</summary>
internal static class NamesDiffer
{
    private const int ShortestStem = 4;

    // Languages that write names in letters of their own.
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
            else if (left.Count == 1 && right.Count == 1)
                yield return (one.Shown, right[0].Shown, IsSure(one, right[0]) ? 0.7 : 0.5);
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
        var found = side.SelectMany(segment => names(segment.Sentence).Select(name => (segment.Sentence.Passage, name)))
            .ToList();
        if (found.Count == 0)
            return [];
        var there = NameForms.All(other);
        var bones = IsOtherAlphabet(side, other)
            ? there.Where(IsLong).Select(Skeleton.Of).ToHashSet(StringComparer.Ordinal)
            : [];
        var left = new List<(string, bool)>();
        foreach (var (passage, name) in found)
        {
            var matched = Enumerable.Range(name.First, name.Next - name.First).Count(IsThere);
            if (matched < name.Next - name.First)
                left.Add((passage.Said(name.First, name.Next), matched > 0));

            bool IsThere(int at) =>
                NameForms
                    .Of(passage, at)
                    .Any(form => there.Contains(form) || (IsLong(form) && bones.Contains(Skeleton.Of(form))));
        }
        return left;
    }

    private static bool IsOtherAlphabet(IReadOnlyList<Segment> side, IReadOnlyList<Segment> other) =>
        Alphabets.Contains(side[0].Sentence.Passage.Language.Code)
        != Alphabets.Contains(other[0].Sentence.Passage.Language.Code);

    private static bool IsLong(string form) => form.Length >= ShortestStem;

    // "Katrin Vogelsang", "Karin Vogt"; of a name in another alphabet the other half is the same.
    private static bool IsSure((string Shown, bool IsHalf) one, (string Shown, bool IsHalf) other)
    {
        var (words, others) = (Words(one.Shown), Words(other.Shown));
        return one.IsHalf
            ? other.IsHalf && words.Length == others.Length
            : (CommonWords.IsGivenName(words[0]) || CommonWords.IsGivenName(others[0]))
                && words.Select(word => word[0]).SequenceEqual(others.Select(word => word[0]));
    }

    private static string[] Words(string name) =>
        Transliteration.Of(Folding.Fold(name)).Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static bool SharesWord(string one, string other) =>
        Folding
            .Fold(one)
            .Split(' ')
            .Intersect(Folding.Fold(other).Split(' '), StringComparer.Ordinal)
            .Any(word => word.Length > 2)
        // "Tisza Tájőrök" beside "Tisza Landscape Guardians": what has more words is translated, and no other person.
        && one.Count(c => c == ' ') == other.Count(c => c == ' ');
}
