namespace Konvent.Reading;

/// <summary>How one language says dates: a table, no code.</summary>
/// <remarks>In patterns of ranges: {d} {m} and {e} {o} are day and month of the first and last side, {y} {z} the years.</remarks>
internal sealed record DateSpeech
{
    public required Naming Alone { get; init; }

    /// <summary>The names after from, until and around, where the language bends them.</summary>
    public Naming AfterPreposition
    {
        get => field ?? Alone;
        init;
    }

    /// <summary>Null where the language uses endings instead; then "2019 – …" is written.</summary>
    public Preposition? From { get; init; }
    public Preposition? Until { get; init; }

    /// <summary>Null where "ca. 2019" is written.</summary>
    public Preposition? Around { get; init; }

    /// <summary>"12-13 February 2020".</summary>
    public required string Days { get; init; }

    /// <summary>Two days that follow each other, where the language joins them by "and".</summary>
    public string? TwoDays { get; init; }

    /// <summary>"30 January - 2 February 2020".</summary>
    public required string DaysOfTwoMonths { get; init; }

    /// <summary>"April-June 2019".</summary>
    public required string Months { get; init; }
    public string Years { get; init; } = "{y}–{z}";
    public string Range { get; init; } = "{a} – {b}";

    /// <summary>"1er", where the first of a month is not a plain figure.</summary>
    public string FirstDay { get; init; } = "1";

    /// <summary>What else people write.</summary>
    public required HeardWords Heard { get; init; }
}
