namespace Konvent.Reading;

/// <summary>A place that a text names.</summary>
/// <param name="Name">In its own form, without the ending of a case: "w Magdeburgu" names Magdeburg.</param>
/// <param name="Sureness">From 0 to 1; at 0.8 and above it is the place that is meant, below it may be a word or somebody's name.</param>
public sealed record FoundPlace(KnownPlace Place, string Name, TextSpan Span, double Sureness);
