using System.Collections.Frozen;

namespace Konvent.Reading;

/// <summary>The table of each language.</summary>
internal static class DateSpeeches
{
    private static readonly FrozenDictionary<string, DateSpeech> Rows = new Dictionary<string, DateSpeech>
    {
        ["de"] = GermanDates.Speech,
        ["en"] = EnglishDates.Speech,
        ["it"] = ItalianDates.Speech,
        ["pl"] = PolishDates.Speech,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public static DateSpeech Of(Language language) => Rows.GetValueOrDefault(language.Code, EnglishDates.Speech);
}
