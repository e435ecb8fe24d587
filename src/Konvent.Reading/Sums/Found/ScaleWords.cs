using System.Collections.Frozen;

namespace Konvent.Reading;

/// <summary>The words for thousands, millions and thousands of millions in each language, folded.</summary>
internal static class ScaleWords
{
    private static readonly FrozenDictionary<string, FrozenDictionary<string, decimal>> ByLanguage = new[]
    {
        Row("bg", "хиляди хил хиляда", "милион милиона млн", "милиард милиарда млрд"),
        Row("cs", "tisic tisice tis", "milion miliony milionu mil mio", "miliarda miliardy miliard mld"),
        Row("da", "tusind tusinde", "million millioner mio mill", "milliard milliarder mia mrd"),
        Row("de", "tausend tsd", "million millionen mio mill", "milliarde milliarden mrd"),
        Row("el", "χιλιαδεσ χιλ", "εκατομμυριο εκατομμυρια εκατομμυριων εκατ", "δισεκατομμυριο δισεκατομμυρια δισ"),
        Row("en", "thousand k", "million millions m mn mln", "billion billions bn"),
        Row("es", "mil", "millon millones mill m", "millardos"),
        Row("et", "tuhat tuhande", "miljon miljonit miljoni mln", "miljard miljardit mld"),
        Row("fi", "tuhat tuhatta", "miljoona miljoonaa miljoonan milj", "miljardi miljardia mrd"),
        Row("fr", "mille milliers", "million millions m mio", "milliard milliards md mrd"),
        Row("ga", "mile", "milliun milliuin", "billiun"),
        Row("hr", "tisuca tisuce tisucu tis", "milijun milijuna milijuni mil", "milijarda milijarde milijardi mlrd"),
        Row("hu", "ezer", "millio m", "milliard mrd"),
        Row("it", "mila", "milione milioni mln mio", "miliardo miliardi mld mrd"),
        Row("lt", "tukstanciai tukstanciu tukst", "milijonas milijonai milijonu mln", "milijardas milijardu mlrd"),
        Row(
            "lv",
            "tukstosi tukstosu tukst",
            "miljons miljoni miljonu miljonus milj mln",
            "miljards miljardu miljardus mljrd"
        ),
        Row("mt", "elf", "miljun", "biljun"),
        Row("nl", "duizend", "miljoen mln mio", "miljard mld"),
        Row("pl", "tysiac tysiace tysiecy tys", "milion miliony milionow mln", "miliard miliardy miliardow mld"),
        Row("pt", "mil", "milhao milhoes m", "bilioes"),
        Row("ro", "mie mii", "milion milioane mil mio", "miliard miliarde mld"),
        Row("sk", "tisic tisice tis", "milion miliony milionov mil mio", "miliarda miliardy miliard mld"),
        Row("sl", "tisoc", "milijon milijona milijone milijonov mio", "milijarda milijarde milijard mrd"),
        Row("sv", "tusen", "miljon miljoner mkr mn", "miljard miljarder md"),
    }.ToFrozenDictionary(row => row.Code, row => row.Words);

    /// <summary>By how much this word multiplies the number before it; null where it does not.</summary>
    public static decimal? Of(string word, Language language) =>
        ByLanguage.TryGetValue(language.Code, out var words) && words.TryGetValue(word, out var times) ? times : null;

    private static (string Code, FrozenDictionary<string, decimal> Words) Row(
        string code,
        string thousands,
        string millions,
        string billions
    ) =>
        (
            code,
            new[] { (thousands, 1_000m), (millions, 1_000_000m), (billions, 1_000_000_000m) }
                .SelectMany(row => row.Item1.Split(' '), (row, word) => KeyValuePair.Create(word, row.Item2))
                .ToFrozenDictionary()
        );
}
