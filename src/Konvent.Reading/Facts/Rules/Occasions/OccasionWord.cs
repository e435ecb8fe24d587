namespace Konvent.Reading;

/// <summary>A word for a meeting or an event in a sentence, with what the words around it say of it.</summary>
/// <param name="Event">Null for a meeting.</param>
/// <param name="First">The first token of its name.</param>
/// <param name="Next">The token after its name.</param>
/// <param name="Head">The token of the word itself.</param>
internal sealed record OccasionWord(StatedEvent? Event, int First, int Next, int Head)
{
    /// <summary>Its place in its series.</summary>
    public int? Number { get; init; }

    /// <summary>How many are meant.</summary>
    public int? Count { get; init; }

    public bool Final { get; init; }

    public bool Announced { get; init; }

    /// <summary>What it calls itself, without its number.</summary>
    public string? Name { get; init; }

    /// <summary>Whether these words name one by themselves; else they speak of one that was named before: "the meeting".</summary>
    public bool IsNamed => Number is not null || Final || Announced || Count > 1;
}
