namespace Konvent.Reading;

/// <summary>What is known of a text besides its words.</summary>
public sealed record ReadingContext
{
    /// <summary>Its language, where that is known; else each paragraph is asked.</summary>
    public Language? Language { get; init; }

    /// <summary>The day on which it was published; dates without a year and "this year" are reckoned from it.</summary>
    public DateOnly? Published { get; init; }
}
