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
            if (InAfternoon(one.Key) is { } afternoon && late.Find(two => two.Key == afternoon) is { } other)
            {
                early.Remove(one);
                late.Remove(other);
            }
    }

    // "9:30" is "21:30", and midnight may be that of either end of a day.
    private static string? InAfternoon(string key)
    {
        var parts = key.Split(':');
        return int.TryParse(parts[0], out var hour) && hour is >= 0 and <= HalfDay
            ? $"{(hour == 0 ? 2 * HalfDay : hour + HalfDay)}{(parts.Length > 1 ? ":" + parts[1] : "")}"
            : null;
    }
}
