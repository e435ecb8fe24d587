namespace Konvent.Reading;

/// <summary>A date that stands in a text.</summary>
/// <param name="Span">From its first figure or name to its last.</param>
/// <param name="IsReckoned">Whether it is reckoned from the day of the text: "summer of this year".</param>
public sealed record FoundDate(When When, TextSpan Span, bool IsReckoned = false);
