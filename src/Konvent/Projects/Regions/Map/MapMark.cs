using System.Globalization;

namespace Konvent.Projects.Regions.Map;

/// <summary>One or more partners on the map, by their numbers in the list.</summary>
/// <param name="Unit">Half the height of a mark, in kilometres.</param>
/// <param name="IsExact">Whether the town is known; else it stands in the middle of the region or the country.</param>
public sealed record MapMark(IReadOnlyList<int> Numbers, MapPoint At, double Unit, bool IsLead, bool IsExact)
{
    /// <summary>The numbers as they are written: 1, 3–5.</summary>
    public string Label { get; } = Write(Numbers);

    /// <summary>What it covers.</summary>
    public MapBox Box
    {
        get
        {
            var half = Unit * Math.Max(1, 0.35 + 0.32 * Label.Length);
            return new(At.X - half, At.Y - Unit, At.X + half, At.Y + Unit);
        }
    }

    /// <summary>Brings those together that would lie upon each other, until none do.</summary>
    public static IReadOnlyList<MapMark> Apart(IEnumerable<MapMark> marks)
    {
        var apart = marks.ToList();
        while (FirstMeeting(apart) is var (one, other))
        {
            apart[one] = apart[one].With(apart[other]);
            apart.RemoveAt(other);
        }
        return apart;
    }

    private static (int One, int Other)? FirstMeeting(List<MapMark> marks)
    {
        for (var one = 0; one < marks.Count; one++)
        for (var other = one + 1; other < marks.Count; other++)
            if (marks[one].Box.Meets(marks[other].Box))
                return (one, other);
        return null;
    }

    private MapMark With(MapMark other)
    {
        var all = Numbers.Count + other.Numbers.Count;
        var share = (double)other.Numbers.Count / all;
        return new(
            [.. Numbers.Concat(other.Numbers).Order()],
            new(At.X + (other.At.X - At.X) * share, At.Y + (other.At.Y - At.Y) * share),
            Unit,
            IsLead || other.IsLead,
            IsExact && other.IsExact
        );
    }

    private static string Write(IReadOnlyList<int> numbers)
    {
        var runs = new List<(int From, int To)>();
        foreach (var number in numbers)
            if (runs.Count > 0 && runs[^1].To == number - 1)
                runs[^1] = (runs[^1].From, number);
            else
                runs.Add((number, number));
        return string.Join(", ", runs.Select(Said));

        static string Said((int From, int To) run) =>
            (run.To - run.From) switch
            {
                0 => run.From.ToString(CultureInfo.InvariantCulture),
                1 => string.Create(CultureInfo.InvariantCulture, $"{run.From}, {run.To}"),
                _ => string.Create(CultureInfo.InvariantCulture, $"{run.From}–{run.To}"),
            };
    }
}
