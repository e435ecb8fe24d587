namespace Konvent.Reading;

/// <summary>A meeting or an event while it is put together from what several sentences say of it.</summary>
internal sealed class Occasion(StatedEvent? kind)
{
    private const int LongestMeeting = 10;
    private const double MostOfCancelled = 0.5;
    private const double MostOfVague = 0.6;
    private const double MostOfAll = 0.95;

    private readonly List<TextSpan> _source = [];

    /// <summary>Null for a meeting.</summary>
    public StatedEvent? Kind { get; private set; } = kind;

    public int? Number { get; set; }

    public int? Count { get; set; }

    public string? Name { get; set; }

    public string? Title { get; set; }

    public FoundDate? Date { get; set; }

    public FoundTime? Time { get; set; }

    public string? Place { get; set; }

    public string? Venue { get; set; }

    public string? Audience { get; set; }

    public bool Final { get; set; }

    public bool Announced { get; set; }

    public bool Online { get; set; }

    public bool SaveTheDate { get; set; }

    /// <summary>Whether a heading or a verb says that it is one, and not a word in passing.</summary>
    public bool IsHeld { get; set; }

    public bool Cancelled { get; set; }

    /// <summary>Whether it was put off to a day that is not said.</summary>
    public bool IsMoved { get; set; }

    /// <summary>Whether it is only wished for: "if funded, the project would hold a conference".</summary>
    public bool IsSupposed { get; set; }

    /// <summary>Whether a heading names several, each with a line of its own.</summary>
    public bool IsOfLines { get; set; }

    public SortedSet<string> Open { get; } = new(StringComparer.Ordinal);

    public List<string> Topics { get; } = [];

    /// <summary>Whether these words can speak of this one.</summary>
    public bool Fits(OccasionWord word) =>
        (
            word.Event == Kind
            || (word.Event == StatedEvent.Other && Kind is not null)
            || (Kind == StatedEvent.Other && word.Event is not null)
        )
        && (word.Number is null || Number is null || word.Number == Number)
        && (!word.Announced || Announced)
        && !(word.Count > 1 && Count != word.Count)
        && (!word.Final || Final || Number is null);

    public void Hear(OccasionWord word, TextSpan span)
    {
        if (Kind == StatedEvent.Other)
            Kind = word.Event;
        Number ??= word.Number;
        Count ??= word.Count > 1 ? word.Count : null;
        Final |= word.Final;
        Announced |= word.Announced;
        if (Name is null || (word.Number is not null && word.Name?.Length > Name.Length))
            Name = word.Name;
        From(span);
    }

    /// <summary>Whether no sentence has spoken of it yet.</summary>
    public bool IsNew => _source.Count == 0;

    public void From(TextSpan span)
    {
        if (!_source.Contains(span))
            _source.Add(span);
    }

    /// <summary>What is known of it; null where that is too little for a fact.</summary>
    public OccasionFact? Fact(DateOnly? written)
    {
        var confidence = Confidence();
        if (confidence < 0.5)
            return null;
        var (when, reason) = Date is null
            ? (null, null)
            : MissingYear.Of(Date, written, isAhead: Announced || SaveTheDate);
        var source = _source.OrderBy(span => span.Start).ToArray();
        return Kind is { } kind
            ? new EventFact
            {
                Type = kind,
                Name = Title,
                Number = Number,
                Count = Count,
                Final = Final,
                When = when,
                WhenReason = reason,
                Time = Time,
                Place = Place,
                Venue = Venue,
                Online = Online,
                Cancelled = Cancelled,
                SaveTheDate = SaveTheDate,
                Open = [.. Open],
                Audience = Audience,
                Source = source,
                Confidence = confidence,
            }
            : new MeetingFact
            {
                Number = Number,
                Series = Number is null && IsOneWord(Name) ? null : Name,
                When = when,
                WhenReason = reason,
                Time = Time,
                Place = Place,
                Venue = Venue,
                Next = Announced,
                Final = Final,
                Online = Online,
                Cancelled = Cancelled,
                Topics = Topics,
                Source = source,
                Confidence = confidence,
            };
    }

    // "Meeting" alone is no series; "Projektteamtreffen" is one.
    private static bool IsOneWord(string? name) =>
        name is { Length: <= LongestMeeting } && !name.Contains(' ', StringComparison.Ordinal);

    // What says which one it is makes it one; a date and a place alone may belong to something else.
    private double Confidence()
    {
        var isAnnounced = Announced && Kind is null;
        if (Date is null && Number is null && !Final && !isAnnounced && !SaveTheDate && Count is null && !IsMoved)
            return 0;
        var said = 0.55;
        said += Date is not null ? 0.15 : 0;
        said += Number is not null || Final || Announced || SaveTheDate ? 0.15 : 0;
        said += Place is not null || Venue is not null || Online ? 0.1 : 0;
        said += IsHeld ? 0.1 : 0;
        // An event of which nobody says what it is, or which one.
        var isVague = Kind == StatedEvent.Other && Title is null && Number is null && Place is null;
        var most =
            Cancelled ? MostOfCancelled
            : isVague || IsMoved || IsSupposed ? MostOfVague
            : MostOfAll;
        return Math.Min(most, Kind == StatedEvent.Other ? said - 0.1 : said);
    }
}
