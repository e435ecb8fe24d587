namespace Konvent.Reading;

/// <summary>Something people come together for: when and where.</summary>
public abstract record OccasionFact : Fact
{
    /// <summary>Its place in its series.</summary>
    public int? Number { get; init; }

    public When? When { get; init; }

    /// <summary>From what the year was reckoned, where the text does not give it.</summary>
    public string? WhenReason { get; init; }

    /// <summary>From when to when on that day.</summary>
    public FoundTime? Time { get; init; }

    /// <summary>The town, in its own form.</summary>
    public string? Place { get; init; }

    /// <summary>The house or the host, as the text writes it.</summary>
    public string? Venue { get; init; }

    /// <summary>Whether it is the last of the project.</summary>
    public bool Final { get; init; }

    public bool Online { get; init; }

    /// <summary>Whether the text says that it does not take place.</summary>
    public bool Cancelled { get; init; }

    private protected IEnumerable<(string, object?)> WhenAndWhere =>
        [
            ("when", When),
            ("whenReason", WhenReason),
            ("time", Time?.Written),
            ("zone", Time?.Zone),
            ("place", Place),
            ("venue", Venue),
        ];
}

/// <summary>A meeting of a closed circle.</summary>
public sealed record MeetingFact : OccasionFact
{
    public override string Kind => "meeting";

    /// <summary>What it calls itself, without its number.</summary>
    public string? Series { get; init; }

    /// <summary>Whether the text announces it as the next one.</summary>
    public bool Next { get; init; }

    /// <summary>What it was about: the sentences that say so.</summary>
    public IReadOnlyList<string> Topics { get; init; } = [];

    private protected override IEnumerable<(string, object?)> Stated() =>
        [
            ("number", Number),
            ("series", Series),
            .. WhenAndWhere,
            ("next", Next),
            ("final", Final),
            ("online", Online),
            ("cancelled", Cancelled),
            ("topics", Topics),
        ];
}

/// <summary>The kinds of events a text may announce.</summary>
public enum StatedEvent
{
    Other,
    Conference,
    Workshop,
    Seminar,
    Webinar,
    Convention,
    StudyVisit,
    Fair,
    Training,
    Festival,
    Launch,
}

/// <summary>An event to which others are invited.</summary>
public sealed record EventFact : OccasionFact
{
    public override string Kind => "event";

    public required StatedEvent Type { get; init; }

    public string? Name { get; init; }

    /// <summary>How many of this kind are meant, where it is more than one.</summary>
    public int? Count { get; init; }

    public bool SaveTheDate { get; init; }

    /// <summary>What the text says is still to be fixed: date, place, venue, agenda, registration.</summary>
    public IReadOnlyList<string> Open { get; init; } = [];

    /// <summary>Who is invited: the words of the text.</summary>
    public string? Audience { get; init; }

    private protected override IEnumerable<(string, object?)> Stated() =>
        [
            ("type", Type),
            ("name", Name),
            ("number", Number),
            ("count", Count),
            ("final", Final),
            .. WhenAndWhere,
            ("online", Online),
            ("cancelled", Cancelled),
            ("saveTheDate", SaveTheDate),
            ("open", Open),
            ("audience", Audience),
        ];
}
