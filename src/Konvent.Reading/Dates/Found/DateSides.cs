namespace Konvent.Reading;

/// <summary>A date that marks of a text say.</summary>
/// <param name="First">The first of the marks.</param>
/// <param name="Next">The mark after it.</param>
internal readonly record struct SaidDate(When When, int First, int Next);

/// <summary>Makes dates out of the marks of a text: one, a range, or several that are joined by "and".</summary>
internal static class DateSides
{
    /// <summary>Nothing where the marks say no date.</summary>
    public static List<SaidDate> Read(List<Mark> marks, Language language)
    {
        if (marks.Count > 0 && marks.Exists(mark => mark.Sense == Sense.And) && IsList(marks))
            return Listed(marks);
        // A comma that no "and" follows joins nothing.
        if (marks.Exists(mark => mark is { Sense: Sense.And, Value: 1 }))
            return [];
        var all = marks.Count;
        marks = WithoutMiddle(marks);
        if (ContinuesWithNumber(marks))
            return [];
        return new TypedRange(WithoutPartsOfMonths(marks), "", language).Read().When is { } when
            ? [new(when, 0, all)]
            : [];
    }

    // "until the end of June 2024" is until June: EDTF has no end of a month.
    private static List<Mark> WithoutPartsOfMonths(List<Mark> marks)
    {
        var kept = new List<Mark>(marks.Count);
        for (var at = 0; at < marks.Count; at++)
            if (marks[at].Sense is not (Sense.Third or Sense.Half) || !StandsBesideMonth(marks, at))
                kept.Add(marks[at]);
        return kept;
    }

    private static bool StandsBesideMonth(List<Mark> marks, int at)
    {
        foreach (var step in new[] { -1, +1 })
            for (var other = at + step; other >= 0 && other < marks.Count && !marks[other].Parts; other += step)
                if (marks[other].Sense == Sense.Month)
                    return true;
        return false;
    }

    // "8-9-10 May" is from 8 to 10.
    private static List<Mark> WithoutMiddle(List<Mark> marks)
    {
        for (var at = 0; at + 4 < marks.Count; at++)
            if (
                marks[at] is { Sense: Sense.Number, Value: var day }
                && marks[at + 1].Sense == Sense.Dash
                && marks[at + 2] is { Sense: Sense.Number, Value: var next }
                && marks[at + 3].Sense == Sense.Dash
                && marks[at + 4] is { Sense: Sense.Number, Value: var last }
                && next == day + 1
                && last == next + 1
            )
                return [.. marks.Take(at + 2), .. marks.Skip(at + 4)];
        return marks;
    }

    private static bool IsList(List<Mark> marks)
    {
        var joints = 0;
        foreach (var mark in marks)
            if (mark.Sense == Sense.And)
                joints++;
            else if (mark.Parts || mark.Sense is Sense.From or Sense.Until or Sense.By or Sense.Between)
                return false;
        // A comma joins only where "and" follows.
        return joints > 0 && marks.FindLast(mark => mark.Sense == Sense.And).Value == 0;
    }

    // "4 May 2022 – 10": what follows a year is no second day, nor is a figure behind "4 May".
    private static bool ContinuesWithNumber(List<Mark> marks)
    {
        for (var at = 1; at + 1 < marks.Count; at++)
            if (
                marks[at].Parts
                && marks[at + 1].Sense == Sense.Number
                && !marks.Skip(at + 1).Any(mark => mark.Sense is Sense.Month or Sense.Date or Sense.DayMonth)
                && !(marks[at - 1].Sense == Sense.Number || marks[at - 1] is { IsBehind: true })
                && !(marks[at - 1].Sense == Sense.Year && marks[at + 1].Value == (marks[at - 1].Value + 1) % 100)
            )
                return true;
        return false;
    }

    private static List<SaidDate> Listed(List<Mark> marks)
    {
        var sides = new List<(TypedSide Side, int First, int Next)>();
        for (var (at, first) = (0, 0); at <= marks.Count; at++)
            if (at == marks.Count || marks[at].Sense == Sense.And)
            {
                sides.Add((TypedSide.Of(marks.Take(first..at)), first, at));
                first = at + 1;
            }
        for (var n = sides.Count - 1; n > 0; n--)
            sides[n - 1].Side.Inherit(sides[n].Side);
        for (var n = 1; n < sides.Count; n++)
            sides[n].Side.Inherit(sides[n - 1].Side);
        for (var n = sides.Count - 1; n > 0; n--)
            sides[n - 1].Side.Inherit(sides[n].Side);

        var edges = sides.ConvertAll(one => TypedEdge.Of(one.Side, "", Language.English).Edge);
        if (edges.Exists(edge => edge is not { IsKnown: true } known || known.Stretch.Problem() is not null))
            return [];
        if (edges.Select(edge => edge!.Value.Stretch.Kind).Distinct().Count() > 1)
            return [];
        if (FollowEachOther(edges) && When.Make(edges[0]!.Value, edges[^1]!.Value).When is { } range)
            return [new(range, 0, marks.Count)];
        return
        [
            .. sides.Select(
                (one, n) => new SaidDate(When.Make(edges[n]!.Value, edges[n]!.Value).When!, one.First, one.Next)
            ),
        ];
    }

    private static bool FollowEachOther(List<Edge?> edges)
    {
        for (var n = 1; n < edges.Count; n++)
            if (
                edges[n - 1]!.Value.Stretch.InLeapYear().Latest is not { } last
                || last == DateOnly.MaxValue
                || last.AddDays(1) != edges[n]!.Value.Stretch.InLeapYear().Earliest
            )
                return false;
        return true;
    }
}
