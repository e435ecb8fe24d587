namespace Konvent.Reading;

/// <summary>Compares lists of names: one that one version left out of a list of which the other version has all the rest.</summary>
internal static class ListsDiffer
{
    public const double Sure = 0.75;

    private const int Fewest = 3;
    private const int MostWords = 6;

    // Of what a name is known by, the part that is said elsewhere when it stands there.
    private const int SaidPart = 3;

    /// <summary>The names of the first lists that those of the second lack.</summary>
    /// <param name="around">What the other version says here and nearby.</param>
    public static IEnumerable<string> LeftOut(
        IReadOnlyList<Segment> side,
        IReadOnlyList<Segment> other,
        IEnumerable<Segment> around
    )
    {
        var (lists, others) = (NamedList.In(side), NamedList.In(other));
        if (lists.Count == 0 || others.Count == 0)
            yield break;
        var said = NamedItem.Keys(around);
        foreach (var list in lists)
            if (
                list.Items.Count >= Fewest
                && others.Select(shorter => Rest(list, shorter)).FirstOrDefault(rest => rest is not null) is { } rest
            )
                foreach (var item in rest)
                    if (
                        item is { IsFirst: false, Words: <= MostWords }
                        && item.Names.Count(said.Contains) * SaidPart < item.Names.Count
                    )
                        yield return item.Shown;
    }

    // What is left when each of the shorter list is found in the longer; null where one of it is not.
    private static List<NamedItem>? Rest(NamedList longer, NamedList shorter)
    {
        if (shorter.Items.Count >= longer.Items.Count)
            return null;
        var rest = longer.Items.ToList();
        foreach (var item in shorter.Items)
            if (rest.MaxBy(one => one.Names.Count(item.Names.Contains)) is { } same && same.Names.Overlaps(item.Names))
                rest.Remove(same);
            else
                return null;
        return rest;
    }
}
