namespace Konvent.Reading.Tests.Dates;

/// <summary>Dates of every kind, for tests that walk them all.</summary>
internal static class ManyDates
{
    private static readonly int[] Years = [1, 2019, 2020, 9999];

    /// <summary>Single dates: every kind in several years, every month, days at the ends of months.</summary>
    public static IReadOnlyList<When> Single { get; } = [.. Years.SelectMany(InYear).Concat(WithoutYear())];

    /// <summary>Few enough to be paired in every language.</summary>
    public static IReadOnlyList<When> Sides { get; } =
    [
        .. Single.Where((_, i) => i % 23 == 0),
        .. Enumerable.Range(1, 12).Select(month => When.Month(2019, month)),
        When.Year(2019),
        When.Year(2020),
        When.About(When.Year(2019)),
        When.About(When.Month(2020, 4)),
        When.EndOf(2019),
        When.MiddleOf(2020),
        When.Season(2019, Season.Winter),
        When.Season(2018, Season.Winter),
        When.Quarter(2020, 3),
        When.HalfYear(2019, 2),
        .. Enumerable.Range(7, 5).Select(day => When.Day(new DateOnly(2019, 8, day))),
    ];

    /// <summary>All pairs of them that make a range, and each with an open and with an unknown side.</summary>
    public static IReadOnlyList<When> Ranges { get; } =
    [
        .. Sides.SelectMany(_ => Sides, TryBetween).OfType<When>(),
        .. Sides.SelectMany<When, When>(side =>
            [When.From(side), When.Until(side), When.WithUnknownEnd(side), When.WithUnknownStart(side)]
        ),
    ];

    private static IEnumerable<When> InYear(int year) =>
        [
            When.Year(year),
            .. SeasonsIn(year).Select(season => When.Season(year, season)),
            .. Enumerable.Range(1, 4).Select(quarter => When.Quarter(year, quarter)),
            .. Enumerable.Range(1, 2).Select(half => When.HalfYear(year, half)),
            .. Enum.GetValues<PartOfYear>().Select(part => When.PartOf(year, part)),
            .. Enumerable.Range(1, 12).Select(month => When.Month(year, month)),
            .. Enumerable.Range(1, 12).SelectMany(month => DaysOf(year, month)),
            When.About(When.Year(year)),
            When.About(When.Month(year, 8)),
            When.About(When.Day(new DateOnly(year, 8, 11))),
            .. SeasonsIn(year).Select(season => When.About(When.Season(year, season))),
            When.About(When.Quarter(year, 2)),
            When.About(When.HalfYear(year, 2)),
        ];

    private static IEnumerable<When> DaysOf(int year, int month) =>
        new[] { 1, 2, 8, 11, 20, DateTime.DaysInMonth(year, month) }.Select(day =>
            When.Day(new DateOnly(year, month, day))
        );

    // The winter of 9999 ends in a year that nobody can write.
    private static IEnumerable<Season> SeasonsIn(int year) =>
        Enum.GetValues<Season>().Where(season => year < 9999 || season != Season.Winter);

    private static IEnumerable<When> WithoutYear() =>
        Enumerable
            .Range(1, 12)
            .SelectMany<int, When>(month =>
                [When.Parse($"XXXX-{month:00}"), When.DayOfUnknownYear(month, 1), When.DayOfUnknownYear(month, 29)]
            );

    private static When? TryBetween(When start, When end) =>
        When.TryParse($"{start}/{end}", out var range, out _) ? range : null;
}
