namespace Konvent.Reading;

/// <summary>Tells dates that only look different: one gives the year and the other does not; one says a range that the other says by its ends.</summary>
internal static class DateLikeness
{
    public static void TakeAlike(List<Stated> first, List<Stated> second)
    {
        TakeWithoutYear(first, second);
        TakeWithoutYear(second, first);
        TakeEnds(first, second);
        TakeEnds(second, first);
    }

    private static void TakeWithoutYear(List<Stated> open, List<Stated> known)
    {
        foreach (var one in open.ToList())
            if (
                one.Key.Contains("XXXX", StringComparison.Ordinal)
                && known.Find(two => IsIn(two.Key, one.Key)) is { } other
            )
            {
                open.Remove(one);
                known.Remove(other);
            }
    }

    private static bool IsIn(string known, string open) =>
        known.Length == open.Length && known.Zip(open).All(pair => pair.First == pair.Second || pair.Second == 'X');

    private static void TakeEnds(List<Stated> ranges, List<Stated> days)
    {
        foreach (var range in ranges.ToList())
        {
            var ends = range.Key.Split('/');
            if (ends.Length == 2 && days.Exists(day => day.Key == ends[0]) && days.Exists(day => day.Key == ends[1]))
            {
                ranges.Remove(range);
                days.RemoveAll(day => day.Key == ends[0] || day.Key == ends[1]);
            }
        }
    }
}
