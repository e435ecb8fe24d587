using Konvent.Reading;

namespace Konvent.Ui.Lines;

/// <summary>A stretch of a life: a phase with its name, and when it is.</summary>
public sealed record LifeSegment(string Name, When? Dates);

/// <summary>A point of a life: a meeting, a milestone.</summary>
public sealed record LifeMark(string Name, When Date);

/// <summary>Where a stretch of a life stands today.</summary>
public enum LifeState
{
    Over,
    UnderWay,
    ToCome,
}

/// <summary>A project's life as one line: its phases, what happens in them, and today. Drawn to scale in percent; told as a list to those who do not look.</summary>
public sealed class LifeLine
{
    private readonly DateOnly start;
    private readonly double days;

    public LifeLine(When? whole, IReadOnlyList<LifeSegment> segments, IReadOnlyList<LifeMark> marks, DateOnly today)
    {
        (Segments, Marks, Today) = (segments, marks, today);
        When?[] whens = [whole, .. segments.Select(s => s.Dates), .. marks.Select(m => m.Date)];
        var dated = whens.SelectMany(w => new[] { w?.Earliest, w?.Latest }).OfType<DateOnly>().ToList();
        IsDrawn = dated.Count > 0;
        start = IsDrawn ? dated.Min() : today;
        var end = IsDrawn ? dated.Max() : today;
        // What has no known end runs on for a while, so that there is something of it to see.
        var known = end.DayNumber - start.DayNumber;
        if (segments.Any(s => s.Dates is null or { Latest: null }))
            end = Later(end, Math.Max(183, known / 4));
        (End, days) = (end, Math.Max(1, end.DayNumber - start.DayNumber + 1));
    }

    public IReadOnlyList<LifeSegment> Segments { get; }

    public IReadOnlyList<LifeMark> Marks { get; }

    public DateOnly Today { get; }

    public DateOnly Start => start;

    public DateOnly End { get; }

    /// <summary>Whether anything is dated, so that there is a scale.</summary>
    public bool IsDrawn { get; }

    public bool ShowsToday => IsDrawn && Today >= Start && Today <= End;

    /// <summary>Whether something is over, under way or to come today; null where its dates do not tell.</summary>
    public LifeState? StateOf(When? dates) =>
        dates is null or { IsYearUnknown: true } ? null
        : dates.Latest < Today ? LifeState.Over
        : dates.Earliest > Today ? LifeState.ToCome
        : dates.Earliest is not null && (dates.Latest is not null || dates.IsOpenEnd) ? LifeState.UnderWay
        : null;

    /// <summary>How far along the line a day lies, 0 to 100.</summary>
    public double At(DateOnly day) => At(day.DayNumber);

    /// <summary>How far along the line a day ends, 0 to 100.</summary>
    public double AfterDay(DateOnly day) => At(day.DayNumber + 1);

    /// <summary>Where each segment begins and ends. One without dates lies between its neighbours; a side that is not known runs to the end of the line.</summary>
    public IReadOnlyList<LifeStretch> Stretches()
    {
        var stretches = new List<LifeStretch>();
        for (var n = 0; n < Segments.Count; n++)
        {
            var dates = Segments[n].Dates;
            var from = dates?.Earliest is { } first ? At(first) : stretches.LastOrDefault()?.To ?? 0;
            var next = Segments.Skip(n + 1).Select(s => s.Dates?.Earliest).OfType<DateOnly>().Select(At);
            var to = dates?.Latest is { } last ? AfterDay(last) : next.Append(100).First(at => at >= from);
            if (to > from)
                stretches.Add(new(Segments[n], n, from, to, dates is { Latest: not null }));
        }
        return stretches;
    }

    /// <summary>The first days of the years on the line, thinned out where there are many.</summary>
    public IEnumerable<DateOnly> Years()
    {
        var step = Math.Max(1, (int)Math.Ceiling((End.Year - Start.Year + 1) / 8.0));
        for (var year = Start.Year + 1; year <= End.Year; year += step)
            yield return new DateOnly(year, 1, 1);
    }

    private double At(int day) => Math.Clamp((day - start.DayNumber) / days * 100, 0, 100);

    // The calendar ends with the year 9999, which people write for “nobody knows when”.
    private static DateOnly Later(DateOnly day, int days) =>
        DateOnly.FromDayNumber(Math.Min(day.DayNumber + days, DateOnly.MaxValue.DayNumber));
}

/// <summary>A segment as it is drawn: its place among the segments, and its sides in percent of the line.</summary>
public sealed record LifeStretch(LifeSegment Segment, int Number, double From, double To, bool HasEnd);
