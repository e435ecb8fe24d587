namespace Konvent.Ui.Lines;

/// <summary>A segment as it is drawn: its place among the segments, and its sides in percent of the line.</summary>
public sealed record LifeStretch(LifeSegment Segment, int Number, double From, double To, bool HasEnd)
{
    /// <summary>Where each segment begins and ends. One without dates lies between its neighbours; a side that is not known runs to the end of the line.</summary>
    public static IReadOnlyList<LifeStretch> Of(IReadOnlyList<LifeSegment> segments, TimeScale scale)
    {
        var stretches = new List<LifeStretch>();
        for (var n = 0; n < segments.Count; n++)
        {
            var dates = segments[n].Dates;
            var from = dates?.Earliest is { } first ? scale.At(first) : stretches.LastOrDefault()?.To ?? 0;
            var next = segments.Skip(n + 1).Select(s => s.Dates?.Earliest).OfType<DateOnly>().Select(scale.At);
            var to = dates?.Latest is { } last ? scale.AfterDay(last) : next.Append(100).First(at => at >= from);
            if (to > from)
                stretches.Add(new(segments[n], n, from, to, dates is { Latest: not null }));
        }
        return stretches;
    }
}
