using Konvent.Reading;

namespace Konvent.Ui.Lines;

/// <summary>A stretch of a life: a phase with its name, and when it is.</summary>
public sealed record LifeSegment(string Name, When? Dates);

/// <summary>A point of a life: a meeting, a milestone.</summary>
public sealed record LifeMark(string Name, When Date);

/// <summary>A project's life as one line: its phases, what happens in them, and today. Drawn to scale in percent; told as a list to those who do not look.</summary>
public sealed class LifeLine
{
    private readonly DateOnly start;
    private readonly double days;

    public LifeLine(When? whole, IReadOnlyList<LifeSegment> segments, IReadOnlyList<LifeMark> marks, DateOnly today)
    {
        (Segments, Marks, Today) = (segments, marks, today);
        DateOnly?[] known =
        [
            whole?.Earliest,
            whole?.Latest,
            .. segments.SelectMany(s => new[] { s.Dates?.Earliest, s.Dates?.Latest }),
            .. marks.SelectMany(m => new[] { m.Date.Earliest, m.Date.Latest }),
        ];
        var dated = known.OfType<DateOnly>().ToList();
        // What is open runs on for two years, or until today; what has no date at all is told, not drawn.
        start = dated.Count > 0 ? dated.Min() : today;
        var open = whole?.Latest is null || segments.Any(s => s.Dates is { Latest: null });
        var end = dated.Count > 0 ? dated.Max() : today;
        if (open && end < start.AddYears(2))
            end = start.AddYears(2);
        (End, days) = (end, Math.Max(1, end.DayNumber - start.DayNumber + 1));
        IsDrawn = dated.Count > 0;
    }

    public IReadOnlyList<LifeSegment> Segments { get; }

    public IReadOnlyList<LifeMark> Marks { get; }

    public DateOnly Today { get; }

    public DateOnly Start => start;

    public DateOnly End { get; }

    /// <summary>Whether anything is dated, so that there is a scale.</summary>
    public bool IsDrawn { get; }

    public bool ShowsToday => IsDrawn && Today >= Start && Today <= End;

    /// <summary>How far along the line a day lies, 0 to 100.</summary>
    public double At(DateOnly day) => Math.Clamp((day.DayNumber - start.DayNumber) / days * 100, 0, 100);

    /// <summary>Where a segment begins and ends; a side that is not known runs to the end of the line.</summary>
    public (double From, double To) Span(LifeSegment segment) =>
        (
            segment.Dates?.Earliest is { } from ? At(from) : 0,
            segment.Dates?.Latest is { } until ? At(until.AddDays(1)) : 100
        );

    /// <summary>The first days of the years on the line, thinned out where there are many.</summary>
    public IEnumerable<DateOnly> Years()
    {
        var step = Math.Max(1, (int)Math.Ceiling((End.Year - Start.Year + 1) / 8.0));
        for (var year = Start.Year + 1; year <= End.Year; year += step)
            yield return new DateOnly(year, 1, 1);
    }
}
