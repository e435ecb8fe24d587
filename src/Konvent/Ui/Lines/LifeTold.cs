using Konvent.Reading;

namespace Konvent.Ui.Lines;

/// <summary>One entry of a life that is told in order: a phase (with its number), a mark, or today (without a name).</summary>
public sealed record LifeEntry(string? Name, When? Date, bool IsPast, int? Phase = null);

/// <summary>The life line as a list from the first to the last, with today in its place and what has no date at the end.</summary>
public static class LifeTold
{
    public static IReadOnlyList<LifeEntry> InOrder(LifeLine life)
    {
        IEnumerable<LifeEntry> entries =
        [
            .. life.Segments.Select((s, n) => new LifeEntry(s.Name, s.Dates, s.Dates?.Latest < life.Today, n)),
            .. life.Marks.Select(m => new LifeEntry(m.Name, m.Date, m.Date.Latest < life.Today)),
        ];
        if (life.ShowsToday)
            entries = entries.Append(new LifeEntry(null, When.Day(life.Today), IsPast: false));
        return [.. entries.OrderBy(entry => entry.Date?.Earliest ?? DateOnly.MaxValue)];
    }
}
