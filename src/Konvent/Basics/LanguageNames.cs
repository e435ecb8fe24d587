using System.Globalization;
using Konvent.Reading;

namespace Konvent.Basics;

/// <summary>What languages are called in the language of the reader: Polish, Polnisch, polacco.</summary>
public static class LanguageNames
{
    // The host's tables know Montenegrin in English only.
    private static readonly Dictionary<(string Reader, string Code), string> Unknown = new()
    {
        [("de", "cnr")] = "Montenegrinisch",
        [("pl", "cnr")] = "czarnogórski",
        [("it", "cnr")] = "montenegrino",
    };

    public static string Of(Language language) =>
        Unknown.GetValueOrDefault((CultureInfo.CurrentUICulture.TwoLetterISOLanguageName, language.Code))
        ?? CultureInfo.GetCultureInfo(language.Code).DisplayName;
}
