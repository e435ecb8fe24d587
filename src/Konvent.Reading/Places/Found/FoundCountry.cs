namespace Konvent.Reading;

/// <summary>A country that a text names.</summary>
/// <param name="Code">Of ISO 3166-1; Kosovo is XK.</param>
/// <param name="Sureness">From 0 to 1; at 0.8 and above it is the country that is meant.</param>
public sealed record FoundCountry(string Code, TextSpan Span, double Sureness);
