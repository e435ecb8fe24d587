using System.Collections.Frozen;

namespace Konvent.Reading;

internal sealed record LanguageRow(string Code, string NativeName, bool OfTheUnion = true);

internal static class LanguageTable
{
    public static readonly LanguageRow[] Rows =
    [
        new("bg", "български"),
        new("cs", "čeština"),
        new("da", "dansk"),
        new("de", "Deutsch"),
        new("el", "ελληνικά"),
        new("en", "English"),
        new("es", "español"),
        new("et", "eesti keel"),
        new("fi", "suomi"),
        new("fr", "français"),
        new("ga", "Gaeilge"),
        new("hr", "hrvatski"),
        new("hu", "magyar"),
        new("it", "italiano"),
        new("lt", "lietuvių kalba"),
        new("lv", "latviešu valoda"),
        new("mt", "Malti"),
        new("nl", "Nederlands"),
        new("pl", "polski"),
        new("pt", "português"),
        new("ro", "română"),
        new("sk", "slovenčina"),
        new("sl", "slovenščina"),
        new("sv", "svenska"),
        new("bs", "bosanski", OfTheUnion: false),
        new("cnr", "crnogorski", OfTheUnion: false),
        new("is", "íslenska", OfTheUnion: false),
        new("mk", "македонски", OfTheUnion: false),
        new("no", "norsk", OfTheUnion: false),
        new("sq", "shqip", OfTheUnion: false),
        new("sr", "srpski", OfTheUnion: false),
        new("uk", "українська", OfTheUnion: false),
    ];

    public static readonly FrozenDictionary<string, LanguageRow> Named = Rows.ToFrozenDictionary(
        row => row.Code,
        StringComparer.Ordinal
    );
}
