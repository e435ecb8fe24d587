namespace Konvent.Reading;

/// <summary>In which language something is written.</summary>
/// <param name="Sureness">From 0, a mere guess, to 1.</param>
public sealed record LanguageGuess(Language Language, double Sureness);
