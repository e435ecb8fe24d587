namespace Konvent.Reading;

/// <summary>What is left of two lists when what both have is taken out.</summary>
internal static class Pairing
{
    public static (List<Stated> First, List<Stated> Second) Left(List<Stated> first, List<Stated> second)
    {
        var (left, other) = (Distinct(first), Distinct(second));
        var shared = left.Select(one => one.Key).ToHashSet(StringComparer.Ordinal);
        shared.IntersectWith(other.Select(one => one.Key));
        left.RemoveAll(one => shared.Contains(one.Key));
        other.RemoveAll(one => shared.Contains(one.Key));
        return (left, other);
    }

    /// <summary>The same, where it matters how often each is said.</summary>
    public static (List<Stated> First, List<Stated> Second) LeftOfEach(List<Stated> first, List<Stated> second)
    {
        var left = new List<Stated>();
        var other = new List<Stated>(second);
        foreach (var one in first)
            if (other.FindIndex(two => two.Key == one.Key) is var found and >= 0)
                other.RemoveAt(found);
            else
                left.Add(one);
        return (left, other);
    }

    /// <summary>Those that were left on opposite sides of neighbours stand elsewhere, and are no difference.</summary>
    public static void TakeMoved(List<(List<Stated> First, List<Stated> Second)> pairs, int near)
    {
        for (var at = 0; at < pairs.Count; at++)
        for (var other = Math.Max(0, at - near); other < Math.Min(pairs.Count, at + near + 1); other++)
            if (other != at)
                foreach (var one in pairs[at].First.ToList())
                    if (pairs[other].Second.RemoveAll(two => two.Key == one.Key) > 0)
                        pairs[at].First.Remove(one);
    }

    /// <summary>A sum whose currency the other version says in a way that is not known stands there as a number.</summary>
    public static void TakeAmounts(List<Stated> sums, List<Stated> numbers) =>
        sums.RemoveAll(sum =>
            numbers.FindIndex(number => number.Key == sum.Key[..sum.Key.IndexOf(' ', StringComparison.Ordinal)])
                is var found
                    and >= 0
            && Removed(numbers, found)
        );

    private static bool Removed(List<Stated> from, int at)
    {
        from.RemoveAt(at);
        return true;
    }

    /// <summary>Places of one name of which each version took another.</summary>
    public static void TakeSpelledAlike(List<Stated> first, List<Stated> second)
    {
        const int letters = 4;
        foreach (var one in first.ToList())
            if (
                second.Find(two =>
                    string.Compare(one.Shown, 0, two.Shown, 0, letters, StringComparison.OrdinalIgnoreCase) == 0
                ) is
                { } other
            )
            {
                first.Remove(one);
                second.Remove(other);
            }
    }

    private static List<Stated> Distinct(List<Stated> all) => [.. all.DistinctBy(one => one.Key)];
}
