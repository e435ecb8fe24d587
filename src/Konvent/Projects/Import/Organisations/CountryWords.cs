using System.Globalization;
using Konvent.Basics;
using Konvent.Projects.Import.Lines;
using Konvent.Reading;
using Konvent.Ui;

namespace Konvent.Projects.Import.Organisations;

/// <summary>Countries as people write them in tables, and the languages that are theirs.</summary>
public static class CountryWords
{
    // As people say beside what the language data knows.
    private const string Others =
        "CZ Česká republika, CZ Czech Republic, CZ Tschechien, CZ Tschechische Republik, CZ Republika Czeska, CZ Repubblica Ceca, CZ Czechia, "
        + "DE BRD, GB Great Britain, GB UK, GB Großbritannien, GB Wielka Brytania, GB Gran Bretagna, GB Regno Unito, GR Hellas, IE Éire, "
        + "MD Moldova, MK North Macedonia, NL Holland, NL The Netherlands, SK Slovak Republic, SK Slovenská republika, XK Kosova";

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

    /// <summary>The country that is called so in one of the four languages, or in one of its own.</summary>
    public static string? CountryOf(string typed, Texts texts) =>
        (countries ??= Called(texts)).GetValueOrDefault(PlainWords.Of(typed));

    private static Dictionary<string, string> Called(Texts texts)
    {
        var inLanguages =
            from language in Texts.Languages
            from code in Countries.All
            select (Name: texts.In(language, () => Countries.NameOf(code)), Code: code);
        var others = Others.Split(", ").Select(pair => (Name: pair[3..], Code: pair[..2]));
        var called = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (name, code) in inLanguages.Concat(InTheirOwn()).Concat(others))
            called.TryAdd(PlainWords.Of(name), code);
        return called;
    }

    // A region of .NET is called as those who live there call it, in each of their languages.
    private static IEnumerable<(string Name, string Code)> InTheirOwn() =>
        from culture in CultureInfo.GetCultures(CultureTypes.SpecificCultures)
        let region = new RegionInfo(culture.Name)
        where Countries.Know(region.TwoLetterISORegionName)
        select (region.NativeName, region.TwoLetterISORegionName);
}
