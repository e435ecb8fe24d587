namespace Konvent.Reading;

/// <summary>What a text states.</summary>
/// <param name="Languages">All it is written in, the most used first; never empty.</param>
/// <param name="Published">The day given for it, or the one it gives as its own.</param>
/// <param name="Facts">In the order in which the text states them first.</param>
public sealed record TextStatement(
    SourceText Text,
    IReadOnlyList<Language> Languages,
    When? Published,
    IReadOnlyList<Fact> Facts
)
{
    /// <summary>The language most of it is written in.</summary>
    public Language Language => Languages[0];
}
