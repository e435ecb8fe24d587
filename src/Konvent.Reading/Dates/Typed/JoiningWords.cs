namespace Konvent.Reading;

/// <summary>Brings from and until to where ranges are looked for, whether they stood before, behind or within what they belong to.</summary>
internal static class JoiningWords
{
    public static List<Mark> Settle(List<Mark> marks)
    {
        BringForward(marks);
        var from = marks.FindIndex(mark => mark is { Sense: Sense.From, IsBehind: true });
        var until = marks.FindIndex(mark => mark is { Sense: Sense.Until, IsBehind: true });
        if (from < 0 && until < 0)
            return marks;
        if (from > 0 && until > from && !Says(marks, from, until))
            // Both by endings: "január 1-től december 31-ig".
            PartAt(marks, from);
        else if (!Says(marks, 0, marks.Count))
            marks.Insert(0, new(from >= 0 ? Sense.From : Sense.Until));
        // What is said twice, "kuni juunini", is said once.
        marks.RemoveAll(mark => mark is { Sense: Sense.From or Sense.Until, IsBehind: true });
        return marks;
    }

    // "jaanuarist 2019 juunini 2021": the first year belongs to the first side, although it stands behind its ending.
    private static void PartAt(List<Mark> marks, int from)
    {
        if (
            marks[from + 1].Sense == Sense.Year
            && !marks.Take(from).Any(mark => mark.Sense is Sense.Year or Sense.ThisYear)
        )
            (marks[from], marks[from + 1]) = (marks[from + 1], new(Sense.Dash));
        else
            marks[from] = new(Sense.Dash);
    }

    private static bool Says(List<Mark> marks, int first, int next)
    {
        for (var at = first; at < next; at++)
            if (marks[at] is { Sense: Sense.From or Sense.By } or { Parts: true } && !marks[at].IsBehind)
                return true;
        return false;
    }

    // "2022. gada no 5. maija": the year that stands before holds for what comes behind.
    private static void BringForward(List<Mark> marks)
    {
        if (
            marks.Count < 3
            || marks[0].Sense is not (Sense.Year or Sense.ThisYear)
            || marks[1].IsBehind
            || marks[1].Sense is not (Sense.From or Sense.Until or Sense.By or Sense.Between)
            || marks[2].Sense is not (Sense.Month or Sense.Number or Sense.DayMonth)
            || (marks[1].Sense == Sense.Until && marks.FindIndex(2, mark => mark.Sense == Sense.Year) > 0)
        )
            return;
        (marks[0], marks[1]) = (marks[1], marks[0]);
    }
}
