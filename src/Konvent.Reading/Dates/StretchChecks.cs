namespace Konvent.Reading;

/// <summary>Refuses what the calendar does not have.</summary>
internal static class StretchChecks
{
    public static ReadingProblem? Problem(this Stretch stretch)
    {
        if (stretch.Year is < 1 or > 9999)
            return ReadingProblems.WhenImpossibleYear.About(Text(stretch.Year.Value));
        if (stretch is { Year: 9999, IsWinter: true })
            return ReadingProblems.WhenImpossibleYear.About(Text(10_000));
        if (stretch.Kind is not (StretchKind.Month or StretchKind.Day))
            return null;
        if (stretch.Number is < 1 or > 12)
            return ReadingProblems.WhenImpossibleMonth.About(Text(stretch.Number));
        return stretch.Kind == StretchKind.Day && (stretch.Day < 1 || stretch.Day > LastDay(stretch))
            ? ReadingProblems.WhenImpossibleDay.About(Text(stretch.Day), MonthText(stretch))
            : null;
    }

    // 29 February exists in some year, so it is possible where the year is unknown.
    private static int LastDay(Stretch stretch) => DateTime.DaysInMonth(stretch.Year ?? 2000, stretch.Number);

    private static string MonthText(Stretch stretch) =>
        stretch.Year is { } year ? $"{Text(stretch.Number)}/{year:0000}" : Text(stretch.Number);

    private static string Text(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
