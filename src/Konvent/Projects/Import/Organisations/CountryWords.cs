using Konvent.Basics;
using Konvent.Projects.Import.Lines;
using Konvent.Reading;
using Konvent.Ui;

namespace Konvent.Projects.Import.Organisations;

/// <summary>Countries as people write them in tables, and the languages that are theirs.</summary>
internal static class CountryWords
{
    // Of all countries in all languages; worked out once.
    private static Dictionary<string, string>? countries;

    // The language in which an organisation calls itself, where its country has one.
    private static readonly Dictionary<string, string> Own = (
        "AT de, DE de, LI de, PL pl, IT it, FR fr, ES es, PT pt, NL nl, CZ cs, SK sk, HU hu, SI sl, HR hr, RO ro, BG bg, "
        + "GR el, DK da, SE sv, FI fi, EE et, LV lv, LT lt, IE en, GB en"
    )
        .Split(", ")
        .ToDictionary(pair => pair[..2], pair => pair[3..]);

    /// <summary>The language in which organisations of a country mostly call themselves; null where that cannot be said.</summary>
    public static Language? LanguageIn(string country) =>
        Own.TryGetValue(country, out var code) ? Language.Of(code) : null;

    /// <summary>The country that is called so in one of the four languages.</summary>
    public static string? CountryOf(string typed, Texts texts) =>
        (countries ??= Called(texts)).GetValueOrDefault(PlainWords.Of(typed));

    private static Dictionary<string, string> Called(Texts texts)
    {
        var called = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var code in Countries.All)
        foreach (var language in Texts.Languages)
            called.TryAdd(PlainWords.Of(texts.In(language, () => Countries.NameOf(code))), code);
        return called;
    }
}
