namespace Konvent.Reading;

/// <summary>Making dates in code. What the calendar does not have throws <see cref="ArgumentException"/> with a sentence.</summary>
public sealed partial record When
{
    public static When Day(DateOnly day) => One(DayStretch(day));

    /// <summary>From the first to the last day, both included; the same day twice is that day.</summary>
    public static When Days(DateOnly first, DateOnly last) =>
        Made(Edge.Known(DayStretch(first)), Edge.Known(DayStretch(last)));

    /// <summary>A day of which nobody said the year.</summary>
    public static When DayOfUnknownYear(int month, int day) => One(new Stretch(StretchKind.Day, null, month, day));

    public static When Month(int year, int month) => One(new Stretch(StretchKind.Month, year, month));

    /// <summary>The winter of a year begins in its December.</summary>
    public static When Season(int year, Season season) =>
        One(new Stretch(StretchKind.Season, year, Within((int)season, 4, nameof(season))));

    /// <param name="year">1 to 9999.</param>
    /// <param name="quarter">1 to 4.</param>
    public static When Quarter(int year, int quarter) =>
        One(new Stretch(StretchKind.Quarter, year, Within(quarter, 4, nameof(quarter))));

    /// <param name="year">1 to 9999.</param>
    /// <param name="half">1 or 2.</param>
    public static When HalfYear(int year, int half) =>
        One(new Stretch(StretchKind.HalfYear, year, Within(half, 2, nameof(half))));

    public static When Year(int year) => One(new Stretch(StretchKind.Year, year));

    public static When BeginningOf(int year) => PartOf(year, PartOfYear.Beginning);

    public static When MiddleOf(int year) => PartOf(year, PartOfYear.Middle);

    public static When EndOf(int year) => PartOf(year, PartOfYear.End);

    /// <summary>Beginning, middle or end of a year: kept as its first, second or last third, approximately.</summary>
    public static When PartOf(int year, PartOfYear part) =>
        One(new Stretch(StretchKind.Third, year, Within((int)part, 3, nameof(part)), About: true));

    /// <summary>From the start of one to the end of the other.</summary>
    public static When Between(When start, When end) => Made(start.Start, end.End);

    /// <summary>Since its start, without an end.</summary>
    public static When From(When start) => Made(start.Start, Edge.Open);

    /// <summary>Up to and including its end, without a start.</summary>
    public static When Until(When end) => Made(Edge.Open, end.End);

    /// <summary>It began then and has ended, nobody said when.</summary>
    public static When WithUnknownEnd(When start) => Made(start.Start, Edge.Unknown);

    /// <summary>It ended then and began earlier, nobody said when.</summary>
    public static When WithUnknownStart(When end) => Made(Edge.Unknown, end.End);

    /// <summary>The same, but only about right.</summary>
    public static When About(When when) => Made(Approximate(when.Start), Approximate(when.End));

    /// <summary>The two sides together, or the problem that keeps them apart.</summary>
    internal static (When? When, ReadingProblem? Problem) Make(Edge start, Edge end)
    {
        var problem = WhenChecks.Problem(start, end);
        return problem is null ? (new When(start, end), null) : (null, problem);
    }

    private static When One(Stretch stretch) => Made(Edge.Known(stretch), Edge.Known(stretch));

    private static When Made(Edge start, Edge end)
    {
        var (when, problem) = Make(start, end);
        return when ?? throw new ArgumentException(problem!.Sentence);
    }

    private static Stretch DayStretch(DateOnly day) => new(StretchKind.Day, day.Year, day.Month, day.Day);

    private static Edge Approximate(Edge edge) => edge.IsKnown ? Edge.Known(edge.Stretch with { About = true }) : edge;

    private static int Within(int number, int last, string name) =>
        number >= 1 && number <= last
            ? number
            : throw new ArgumentOutOfRangeException(name, $"It lies between 1 and {last}.");
}
