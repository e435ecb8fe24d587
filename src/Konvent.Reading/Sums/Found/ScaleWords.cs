using System.Collections.Concurrent;
using System.Collections.Frozen;

namespace Konvent.Reading;

/// <summary>The words of a language for thousands, millions and thousands of millions.</summary>
internal static class ScaleWords
{
    private static readonly ConcurrentDictionary<string, FrozenDictionary<string, decimal>> ByLanguage = new();

    /// <summary>By how much this folded word multiplies the number before it; null where it does not.</summary>
    public static decimal? Of(string word, Language language) =>
        ByLanguage.GetOrAdd(language.Code, _ => Words(SpokenLanguages.Of(language))).TryGetValue(word, out var times)
            ? times
            : null;

    private static FrozenDictionary<string, decimal> Words(SpokenLanguage spoken) =>
        new[] { (spoken.Thousands, 1_000m), (spoken.Millions, 1_000_000m), (spoken.Billions, 1_000_000_000m) }
            .SelectMany(
                row => row.Item1.Split(' ', StringSplitOptions.RemoveEmptyEntries),
                (row, word) => KeyValuePair.Create(Folding.Fold(word), row.Item2)
            )
            .ToFrozenDictionary();
}
