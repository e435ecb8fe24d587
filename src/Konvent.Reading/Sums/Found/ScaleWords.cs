using System.Collections.Concurrent;
using System.Collections.Frozen;

namespace Konvent.Reading;

/// <summary>The words of a language for thousands, millions and thousands of millions, and the letters that stand for them everywhere.</summary>
internal static class ScaleWords
{
    private static readonly ConcurrentDictionary<string, FrozenDictionary<string, decimal>> ByLanguage = new();

    private static readonly FrozenDictionary<string, decimal> Letters = new Dictionary<string, decimal>
    {
        ["k"] = 1_000m,
        ["t"] = 1_000m,
        ["m"] = 1_000_000m,
        ["mn"] = 1_000_000m,
        ["mio"] = 1_000_000m,
        ["mln"] = 1_000_000m,
        ["md"] = 1_000_000_000m,
        ["mrd"] = 1_000_000_000m,
        ["mld"] = 1_000_000_000m,
        ["bn"] = 1_000_000_000m,
    }.ToFrozenDictionary();

    /// <summary>By how much this folded word multiplies the number before it; null where it does not.</summary>
    public static decimal? Of(string word, Language language) =>
        ByLanguage.GetOrAdd(language.Code, _ => Words(SpokenLanguages.Of(language))).TryGetValue(word, out var times)
            ? times
            : null;

    /// <summary>By how much letters multiply that are joined to a currency or to a figure: "M€", "€500k".</summary>
    public static decimal? OfLetters(string letters) => Letters.TryGetValue(letters, out var times) ? times : null;

    private static FrozenDictionary<string, decimal> Words(SpokenLanguage spoken) =>
        new[] { (spoken.Thousands, 1_000m), (spoken.Millions, 1_000_000m), (spoken.Billions, 1_000_000_000m) }
            .SelectMany(
                row => row.Item1.Split(' ', StringSplitOptions.RemoveEmptyEntries),
                (row, word) => KeyValuePair.Create(Folding.Fold(word), row.Item2)
            )
            .DistinctBy(pair => pair.Key)
            .ToFrozenDictionary();
}
