namespace Konvent.Reading;

/// <summary>Reckons the year of a date that gives none: the one that lies nearest to the day of the text.</summary>
internal static class MissingYear
{
    public const string FromPublication = "nearest to the day of publication";

    /// <summary>For "this year" in a text of which only the days it names tell when it was written.</summary>
    public const string FromDays = "the year of the days that the text names";

    /// <summary>The date as it stands where the year is known, or where nothing says when the text was written.</summary>
    /// <param name="isAhead">Whether it is said of what is still to come.</param>
    public static (When When, string? Reason) Of(FoundDate date, DateOnly? written, bool isAhead = false)
    {
        if (date.IsReckoned)
            return (date.When, written is null ? FromDays : "reckoned from the day of publication");
        if (!date.When.IsYearUnknown || written is not { } day)
            return (date.When, null);
        When? nearest = null;
        var least = int.MaxValue;
        for (var year = day.Year - 1; year <= day.Year + 1; year++)
            if (
                In(date.When, year) is { Earliest: { } first } when
                && Distance(first, day) is var far
                && far < least
                && !(isAhead && first < day)
            )
                (nearest, least) = (when, far);
        return nearest is null ? (date.When, null) : (nearest, FromPublication);
    }

    private static int Distance(DateOnly one, DateOnly other) => Math.Abs(one.DayNumber - other.DayNumber);

    private static When? In(When when, int year) =>
        When.TryParse(when.Edtf.Replace("XXXX", $"{year:0000}", StringComparison.Ordinal), out var known, out _)
            ? known
            : null;
}
