namespace Konvent.Reading;

/// <summary>A sum of money that stands in a text, with its currency.</summary>
public sealed record FoundSum(Money Money, TextSpan Span);
