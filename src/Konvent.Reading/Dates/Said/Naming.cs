namespace Konvent.Reading;

/// <summary>What a language calls stretches of the calendar, in one grammatical role: standing alone, or after a preposition.</summary>
/// <remarks>
/// Patterns: {d} day, {m} month, {n} name of a season, quarter, half or third, {y} year; what stands in [ ] falls away where the year is unknown.
/// A name or pattern may begin with an article and a bar ("la |primavera"): the article chooses the form of the preposition.
/// </remarks>
internal sealed record Naming
{
    public required Names Months { get; init; }

    /// <summary>The months beside a day, where they differ (12 lutego, luty 2020).</summary>
    public Names MonthsOfDay
    {
        get => field.Count > 0 ? field : Months;
        init;
    }

    /// <summary>Spring to winter.</summary>
    public required Names Seasons { get; init; }

    public required Names Quarters { get; init; }

    public required Names Halves { get; init; }

    /// <summary>Beginning, middle, end.</summary>
    public required Names Thirds { get; init; }

    public string Day { get; init; } = "{d} {m}[ {y}]";
    public string Month { get; init; } = "{m}[ {y}]";
    public string Season { get; init; } = "{n} {y}";
    public string Quarter { get; init; } = "{n} {y}";
    public string Half { get; init; } = "{n} {y}";
    public string Third { get; init; } = "{n} {y}";
    public string Year { get; init; } = "{y}";

    /// <summary>The pattern of days whose number begins with a vowel (Italian l'8, l'11).</summary>
    public string? VowelDay { get; init; }

    public IEnumerable<string> Patterns => [Day, Month, Season, Quarter, Half, Third, Year, VowelDay ?? ""];
}
