using System.Collections.Frozen;

namespace Konvent.Reading;

/// <summary>The table of each language.</summary>
internal static class DateSpeeches
{
    private static readonly FrozenDictionary<string, DateSpeech> Rows = new Dictionary<string, DateSpeech>
    {
        ["bg"] = BulgarianDates.Speech,
        ["bs"] = BosnianDates.Speech,
        ["cnr"] = MontenegrinDates.Speech,
        ["cs"] = CzechDates.Speech,
        ["da"] = DanishDates.Speech,
        ["de"] = GermanDates.Speech,
        ["el"] = GreekDates.Speech,
        ["en"] = EnglishDates.Speech,
        ["es"] = SpanishDates.Speech,
        ["et"] = EstonianDates.Speech,
        ["fi"] = FinnishDates.Speech,
        ["fr"] = FrenchDates.Speech,
        ["ga"] = IrishDates.Speech,
        ["hr"] = CroatianDates.Speech,
        ["hu"] = HungarianDates.Speech,
        ["is"] = IcelandicDates.Speech,
        ["it"] = ItalianDates.Speech,
        ["lt"] = LithuanianDates.Speech,
        ["lv"] = LatvianDates.Speech,
        ["mk"] = MacedonianDates.Speech,
        ["mt"] = MalteseDates.Speech,
        ["nl"] = DutchDates.Speech,
        ["no"] = NorwegianDates.Speech,
        ["pl"] = PolishDates.Speech,
        ["pt"] = PortugueseDates.Speech,
        ["ro"] = RomanianDates.Speech,
        ["sk"] = SlovakDates.Speech,
        ["sl"] = SlovenianDates.Speech,
        ["sq"] = AlbanianDates.Speech,
        ["sr"] = SerbianDates.Speech,
        ["sv"] = SwedishDates.Speech,
        ["uk"] = UkrainianDates.Speech,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public static DateSpeech Of(Language language) => Rows[language.Code];
}
