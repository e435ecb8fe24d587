using Konvent.Basics;
using Konvent.Reading;

namespace Konvent.ActionPlans.Translating;

/// <summary>What a plan or an action says, piece by piece, with its translation into one language.</summary>
/// <param name="Version">The version of the plan or of the action, to send a translation with.</param>
/// <param name="Language">The language of the plan.</param>
/// <param name="Into">The language of the translation.</param>
/// <param name="There">How many pieces are translated.</param>
/// <param name="Outdated">How many of these translate earlier words.</param>
public sealed record TranslationAnswer(
    int Version,
    string Language,
    string Into,
    int There,
    int Outdated,
    IReadOnlyList<PieceAnswer> Pieces
)
{
    internal static TranslationAnswer Of(int version, Language own, Language into, IReadOnlyList<PlanPiece> pieces)
    {
        var state = Translated.Into(into, pieces);
        return new(
            version,
            own.Code,
            into.Code,
            state.There,
            state.Outdated,
            [.. pieces.Select(piece => PieceAnswer.Of(piece, own, into))]
        );
    }
}

/// <summary>One piece of a plan or of an action.</summary>
/// <param name="Key">The same for the same piece, whatever it says.</param>
/// <param name="Words">As they stand in the plan.</param>
/// <param name="Translation">Null where there is none.</param>
/// <param name="IsOutdated">Whether it translates earlier words.</param>
public sealed record PieceAnswer(string Key, string Words, string? Translation, bool IsOutdated)
{
    internal static PieceAnswer Of(PlanPiece piece, Language own, Language into) =>
        new(piece.Key, piece.Words.For(own)!.Text, piece.Words[into], piece.Words.IsOutdated(into));
}

/// <summary>Translations by the keys of their pieces; what is not named stays as it is, an empty text takes a translation away.</summary>
public sealed record TranslationInput(IReadOnlyDictionary<string, string?> Pieces)
{
    /// <exception cref="RuleBroken">A piece of this key is not there, or a text is longer than it may be.</exception>
    internal WrittenPieces Read(Language into, IReadOnlyList<PlanPiece> known)
    {
        var (rules, keys) = (new Rules(), known.Select(piece => piece.Key).ToHashSet());
        foreach (var (key, text) in Pieces)
        {
            var (field, kind) = ($"{nameof(Pieces)}[{key}]", PieceKind.Of(key));
            rules.Require(keys.Contains(key), "translating.rule.unknown", field, key);
            var words = Wording.Empty.With(into, text);
            _ = kind.IsProse ? rules.Prose(words, field) : rules.Name(words, kind.Longest, field);
        }
        rules.Enforce();
        return new(into, Pieces);
    }
}
