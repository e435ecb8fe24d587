namespace Konvent.Reading;

/// <summary>Turns what is said from the day of the text ("this year", "next May") into years and months.</summary>
internal static class ReckonedMarks
{
    /// <summary>The marks with what is reckoned; null where that cannot be, and whether something was.</summary>
    /// <param name="year">The year of the text where its day is unknown.</param>
    public static (List<PlacedMark>? Marks, bool IsReckoned) Of(
        List<PlacedMark> run,
        int count,
        DateOnly? written,
        int? year
    )
    {
        var marks = new List<PlacedMark>(count);
        var isReckoned = false;
        PlacedMark? shift = null;
        for (var n = 0; n < count; n++)
            if (run[n].Mark.Sense is Sense.Next or Sense.Last)
                shift = run[n];
            else if (run[n].Mark.Sense is not (Sense.ThisYear or Sense.ThisMonth))
                marks.Add(run[n]);
            else if (written is { } day)
            {
                marks.Add(run[n] with { Mark = Reckoned(run[n].Mark, day) });
                isReckoned = true;
            }
            else if (run[n].Mark.Sense == Sense.ThisMonth)
                return (null, false);
            else if (year is { } known)
            {
                marks.Add(run[n] with { Mark = new(Sense.Year, known + run[n].Mark.Value) });
                isReckoned = true;
            }
        if (shift is not { } way)
            return (marks, isReckoned);
        // "the coming 5 May" says no more than "5 May".
        if (marks is not [{ Mark.Sense: Sense.Month or Sense.Season } one])
            return (marks, isReckoned);
        if (written is not { } from)
            return (null, false);
        marks.Insert(0, way with { Mark = new(Sense.Year, YearOf(one.Mark, way.Mark.Sense, from)) });
        return (marks, true);
    }

    private static Mark Reckoned(Mark mark, DateOnly day) =>
        mark.Sense == Sense.ThisYear
            ? new(Sense.Year, day.Year + mark.Value)
            : new(Sense.YearMonth, day.Year, day.Month);

    private static int YearOf(Mark mark, Sense way, DateOnly from)
    {
        var month = mark.Sense == Sense.Season ? mark.Value * 3 : mark.Value;
        return way == Sense.Next ? from.Year + (month > from.Month ? 0 : 1) : from.Year - (month < from.Month ? 0 : 1);
    }
}
