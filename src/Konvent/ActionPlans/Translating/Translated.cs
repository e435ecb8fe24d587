using Konvent.Reading;

namespace Konvent.ActionPlans.Translating;

/// <summary>How far something is translated into a language: of so many pieces so many are there, and some of these are older than what they translate.</summary>
public sealed record Translated(Language Language, int All, int There, int Outdated)
{
    public bool IsWhole => There == All && Outdated == 0;

    /// <summary>How far both are together.</summary>
    public Translated And(Translated other) =>
        this with
        {
            All = All + other.All,
            There = There + other.There,
            Outdated = Outdated + other.Outdated,
        };

    /// <summary>How far a plan is.</summary>
    public static Translated Of(PlanText text, Language language) => Into(language, PlanPieces.Of(text));

    internal static Translated Into(Language language, IReadOnlyList<PlanPiece> pieces) =>
        new(
            language,
            pieces.Count,
            pieces.Count(piece => piece.Words[language] is not null),
            pieces.Count(piece => piece.Words.IsOutdated(language))
        );
}
