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
    private readonly TimeScale scale;

    public LifeLine(When? whole, IReadOnlyList<LifeSegment> segments, IReadOnlyList<LifeMark> marks, DateOnly today)
    {
        (Segments, Marks, Today) = (segments, marks, today);
        When?[] whens = [whole, .. segments.Select(s => s.Dates), .. marks.Select(m => m.Date)];
        var known = TimeScale.Of(whens, today, goesOn: segments.Any(s => s.Dates is null or { Latest: null }));
        // Without phases it may be a single mark that is known: years then tell where it lies.
        scale = segments.Count == 0 ? known.InWholeYears() : known;
    }

    public IReadOnlyList<LifeSegment> Segments { get; }

    public IReadOnlyList<LifeMark> Marks { get; }

    public DateOnly Today { get; }

    public DateOnly Start => scale.Start;

    public DateOnly End => scale.End;

    /// <summary>Whether anything is dated, so that there is a scale.</summary>
    public bool IsDrawn => scale.IsKnown;

    public bool ShowsToday => scale.Shows(Today);

    /// <summary>Whether something is over, under way or to come today; null where its dates do not tell.</summary>
    public LifeState? StateOf(When? dates) =>
        dates is null or { IsYearUnknown: true } ? null
        : dates.Latest < Today ? LifeState.Over
        : dates.Earliest > Today ? LifeState.ToCome
        : dates.Earliest is not null && (dates.Latest is not null || dates.IsOpenEnd) ? LifeState.UnderWay
        : null;

    /// <summary>How far along the line a day lies, 0 to 100.</summary>
    public double At(DateOnly day) => scale.At(day);

    /// <summary>How far along the line a day ends, 0 to 100.</summary>
    public double AfterDay(DateOnly day) => scale.AfterDay(day);

    public IReadOnlyList<LifeStretch> Stretches() => LifeStretch.Of(Segments, scale);

    public IEnumerable<DateOnly> Years() => scale.Years();
}
