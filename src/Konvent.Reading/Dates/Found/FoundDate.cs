namespace Konvent.Reading;

/// <summary>A date that stands in a text.</summary>
/// <param name="Span">From its first figure or name to its last.</param>
public sealed record FoundDate(When When, TextSpan Span);
