namespace Konvent.Reading;

/// <summary>Joins the two years beside a winter (2019/2020, 2019/20, 2019-2020) into one mark, before ranges are looked for.</summary>
internal static class WinterYears
{
    public static List<Mark> Join(List<Mark> marks)
    {
        for (var i = 0; i + 2 < marks.Count; i++)
        {
            var besideWinter = IsWinter(marks, i - 1) || IsWinter(marks, i + 3);
            if (
                !besideWinter
                || marks[i + 1].Sense is not (Sense.Slash or Sense.Dash)
                || !AreTwoYears(marks[i], marks[i + 2])
            )
                continue;
            marks[i] = new Mark(Sense.WinterYears, marks[i].Value);
            marks.RemoveRange(i + 1, 2);
        }
        return marks;
    }

    private static bool IsWinter(List<Mark> marks, int at) =>
        at >= 0 && at < marks.Count && marks[at] is { Sense: Sense.Season, Value: 4 };

    private static bool AreTwoYears(Mark first, Mark second) =>
        first.Sense == Sense.Year
        && second.Sense switch
        {
            Sense.Year => second.Value == first.Value + 1,
            Sense.Number => second.Value == (first.Value + 1) % 100,
            _ => false,
        };
}
