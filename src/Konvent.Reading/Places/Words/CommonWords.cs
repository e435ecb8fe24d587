using System.Collections.Frozen;

namespace Konvent.Reading;

/// <summary>Words of a language that are also names of places; folded.</summary>
internal static class CommonWords
{
    private static readonly FrozenDictionary<string, FrozenSet<string>> OfAnyText =
        SpokenLanguages.All.ToFrozenDictionary(
            spoken => spoken.Code,
            spoken =>
                Folding
                    .Fold($"{spoken.SmallWords} {spoken.FieldWords}")
                    .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
                    .ToFrozenSet(StringComparer.Ordinal)
        );

    /// <summary>With a small letter but at the beginning of a sentence, where it says nothing.</summary>
    public static bool Small(Language language, string word) =>
        Is(CommonWordRows.Small, language, word) || Is(OfAnyText, language, word);

    /// <summary>With a capital wherever they stand.</summary>
    public static bool WithCapital(Language language, string word) => Is(CommonWordRows.WithCapital, language, word);

    /// <summary>Whether people are called so.</summary>
    public static bool IsGivenName(string word) => CommonWordRows.GivenNames.Contains(word);

    private static bool Is(FrozenDictionary<string, FrozenSet<string>> rows, Language language, string word) =>
        rows.TryGetValue(language.Code, out var words) && words.Contains(word);
}
