using System.Globalization;

namespace Konvent.Reading;

/// <summary>Takes out numbers that are the same in another measure: hours of the day, "three years" and "36 months".</summary>
internal static class NumbersLeft
{
    public static void TakeAlike(List<Stated> first, List<Stated> second, AlignedSegments pair)
    {
        Hours.TakeAlike(first, second);
        if (first.Count == 0 && second.Count == 0)
            return;
        SharesInFigures.TakeAlike(first, pair.First, second, pair.Second);
        SharesInFigures.TakeAlike(second, pair.Second, first, pair.First);
        TakeLasting(first, pair.First, second, pair.Second);
        TakeLasting(second, pair.Second, first, pair.First);
    }

    private static void TakeLasting(
        List<Stated> longs,
        IReadOnlyList<Segment> side,
        List<Stated> shorts,
        IReadOnlyList<Segment> other
    )
    {
        foreach (var one in longs.ToList())
            if (UnitsOfTime.Behind(one.Key, side) is { } unit)
                foreach (var (smaller, times) in UnitsOfTime.Within(unit))
                    if (
                        shorts.Find(two => IsTimes(one.Key, times, two.Key)) is { } same
                        && UnitsOfTime.Behind(same.Key, other) == smaller
                    )
                    {
                        longs.Remove(one);
                        shorts.Remove(same);
                    }
    }

    private static bool IsTimes(string one, decimal times, string other) =>
        Amount(one) is { } number && Amount(other) == number * times;

    private static decimal? Amount(string key) =>
        decimal.TryParse(key, CultureInfo.InvariantCulture, out var amount) ? amount : null;
}
