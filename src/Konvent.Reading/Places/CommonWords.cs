using System.Collections.Frozen;

namespace Konvent.Reading;

/// <summary>Words of a language that are also names of places, folded: with a capital at the beginning of a sentence they are rather the word.</summary>
internal static class CommonWords
{
    private static readonly FrozenDictionary<string, FrozenSet<string>> Of = new Dictionary<string, string>
    {
        ["en"] = "as at bar bath best boom deal island lead less man march may most nice reading same split wells",
        ["de"] = "au bar essen bergen baden hagen halle hof lage leer marl melle singen siegen",
        ["pl"] = "most bar nice same nowy nowe",
    }.ToFrozenDictionary(
        row => row.Key,
        row => row.Value.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal)
    );

    public static bool Has(Language language, string word) => Of.TryGetValue(language.Code, out var words) && words.Contains(word);
}
