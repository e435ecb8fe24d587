namespace Konvent.Reading;

/// <summary>"Ten in the evening" and "22:00" are one hour.</summary>
internal static class Hours
{
    private const int HalfDay = 12;

    public static void TakeAlike(List<Stated> first, List<Stated> second)
    {
        Take(first, second);
        Take(second, first);
    }

    private static void Take(List<Stated> early, List<Stated> late)
    {
        foreach (var one in early.ToList())
            if (
                int.TryParse(one.Key, out var hour)
                && hour is > 0 and <= HalfDay
                && late.Find(two => two.Key == $"{hour + HalfDay}") is { } other
            )
            {
                early.Remove(one);
                late.Remove(other);
            }
    }
}
