using Konvent.Reading;

namespace Konvent.Projects.Sources;

/// <summary>How the sources of a fact stand to each other.</summary>
public enum Agreement
{
    /// <summary>There is one, or they all say the same.</summary>
    Agreed,

    /// <summary>They say different things, and the project follows one of them for a reason.</summary>
    Settled,

    /// <summary>They say different things, and nobody has said which to follow.</summary>
    Open,
}

/// <summary>All that is known of where one fact is from.</summary>
/// <param name="Sources">The one that is followed first, then as they were entered.</param>
public sealed record SourcedFact(FactName Name, IReadOnlyList<Source> Sources)
{
    public Source? Followed => Sources.FirstOrDefault(source => source.IsFollowed);

    public Agreement Agreement =>
        !Differ() ? Agreement.Agreed
        : Followed is null ? Agreement.Open
        : Agreement.Settled;

    public static IReadOnlyList<SourcedFact> Of(IEnumerable<Source> sources) =>
        [
            .. sources
                .GroupBy(source => source.About)
                .Select(same => new SourcedFact(
                    same.Key,
                    [.. same.OrderByDescending(source => source.IsFollowed).ThenBy(source => source.Id)]
                )),
        ];

    // Whether texts in different languages say the same, no program can tell; a person brings both into one.
    private bool Differ() =>
        Sources
            .SelectMany(source => source.Says.Languages.Select(language => (language, source.Says[language])))
            .GroupBy(said => said.language)
            .Any(inOne => inOne.Select(said => Folding.Fold(said.Item2!)).Distinct().Skip(1).Any());
}
