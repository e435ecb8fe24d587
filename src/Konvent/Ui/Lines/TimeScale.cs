using Konvent.Reading;

namespace Konvent.Ui.Lines;

/// <summary>A stretch of time laid out along a line: where a day lies on it, in percent.</summary>
public sealed class TimeScale
{
    private readonly double days;

    private TimeScale(DateOnly start, DateOnly end, bool isKnown)
    {
        (Start, End, IsKnown) = (start, end, isKnown);
        days = Math.Max(1, end.DayNumber - start.DayNumber + 1);
    }

    public DateOnly Start { get; }

    public DateOnly End { get; }

    /// <summary>Whether anything is dated, so that there is a scale.</summary>
    public bool IsKnown { get; }

    /// <summary>From the first to the last day that is known of any of these.</summary>
    /// <param name="goesOn">Whether something has no known end; it then runs on for a while, so that there is something of it to see.</param>
    public static TimeScale Of(IEnumerable<When?> whens, DateOnly today, bool goesOn)
    {
        var dated = whens.SelectMany(w => new[] { w?.Earliest, w?.Latest }).OfType<DateOnly>().ToList();
        var start = dated.Count > 0 ? dated.Min() : today;
        var end = dated.Count > 0 ? dated.Max() : today;
        var known = end.DayNumber - start.DayNumber;
        return new(start, goesOn ? Later(end, Math.Max(183, known / 4)) : end, dated.Count > 0);
    }

    /// <summary>The same, from the beginning of its first to the end of its last year.</summary>
    public TimeScale InWholeYears() => new(new(Start.Year, 1, 1), new(End.Year, 12, 31), IsKnown);

    public bool Shows(DateOnly day) => IsKnown && day >= Start && day <= End;

    /// <summary>How far along the line a day lies, 0 to 100.</summary>
    public double At(DateOnly day) => At(day.DayNumber);

    /// <summary>How far along the line a day ends, 0 to 100.</summary>
    public double AfterDay(DateOnly day) => At(day.DayNumber + 1);

    /// <summary>The first days of the years on the line, thinned out where there are many.</summary>
    public IEnumerable<DateOnly> Years()
    {
        var step = Math.Max(1, (int)Math.Ceiling((End.Year - Start.Year + 1) / 8.0));
        for (var year = Start.Year + 1; year <= End.Year; year += step)
            yield return new DateOnly(year, 1, 1);
    }

    /// <summary>The first days of the quarters within the years, where the line is short enough to tell them apart.</summary>
    public IEnumerable<DateOnly> Quarters()
    {
        const int longest = 8;
        if (End.Year - Start.Year >= longest)
            yield break;
        for (var year = Start.Year; year <= End.Year; year++)
        for (var month = 4; month <= 10; month += 3)
            if (new DateOnly(year, month, 1) is var day && day > Start && day <= End)
                yield return day;
    }

    private double At(int day) => Math.Clamp((day - Start.DayNumber) / days * 100, 0, 100);

    // The calendar ends with the year 9999, which people write for “nobody knows when”.
    private static DateOnly Later(DateOnly day, int days) =>
        DateOnly.FromDayNumber(Math.Min(day.DayNumber + days, DateOnly.MaxValue.DayNumber));
}
