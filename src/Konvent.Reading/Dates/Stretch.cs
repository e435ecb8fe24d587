namespace Konvent.Reading;

/// <summary>One named stretch of the calendar, from a day to a year: what stands on either side of a range, or alone.</summary>
/// <param name="Kind">How long it is.</param>
/// <param name="Year">1 to 9999; null where only day and month are known.</param>
/// <param name="Number">Which month, season, quarter, third or half of the year, from 1; of a day, its month.</param>
/// <param name="Day">Day of the month, for a day.</param>
/// <param name="About">Whether it is only approximate.</param>
internal readonly record struct Stretch(StretchKind Kind, int? Year, int Number = 0, int Day = 0, bool About = false)
{
    public DateOnly? Earliest =>
        Year is not { } year ? null
        : Kind == StretchKind.Day ? new DateOnly(year, Number, Day)
        : new DateOnly(year, FirstMonth, 1);

    public DateOnly? Latest => Kind == StretchKind.Day ? Earliest : LastDayOf(Earliest?.AddMonths(Months - 1));

    public bool IsWinter => this is { Kind: StretchKind.Season, Number: 4 };

    /// <summary>A year that has every day, to compare days of unknown years.</summary>
    public Stretch InLeapYear() => this with { Year = Year ?? 2000 };

    private int Months =>
        Kind switch
        {
            StretchKind.Year => 12,
            StretchKind.HalfYear => 6,
            StretchKind.Third => 4,
            StretchKind.Season or StretchKind.Quarter => 3,
            _ => 1,
        };

    private int FirstMonth =>
        Kind switch
        {
            StretchKind.Year => 1,
            StretchKind.Season => Number * 3,
            _ => (Number - 1) * Months + 1,
        };

    // Not the day before the month after it: 9999 has no month after its December.
    private static DateOnly? LastDayOf(DateOnly? month) =>
        month is { } first ? first.AddDays(DateTime.DaysInMonth(first.Year, first.Month) - 1) : null;
}
