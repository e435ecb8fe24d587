using System.Collections.Frozen;
using static Konvent.Reading.PluralForm;

namespace Konvent.Reading;

internal sealed record PluralRule(IReadOnlyList<PluralForm> Forms, Func<long, PluralForm> Choose);

/// <summary>The rule of each language; `n` is never negative.</summary>
internal static class PluralRules
{
    private static readonly PluralRule OneAlone = new([One, Other], n => n == 1 ? One : Other);

    private static readonly PluralRule OneAndMillions = new(
        [One, Many, Other],
        n =>
            n == 1 ? One
            : IsMillions(n) ? Many
            : Other
    );

    private static readonly PluralRule NoneIsOneAndMillions = new(
        [One, Many, Other],
        n =>
            n <= 1 ? One
            : IsMillions(n) ? Many
            : Other
    );

    private static readonly PluralRule EndsInOne = new([One, Other], n => EndsIn(n, 1, 1, 11, 11) ? One : Other);

    private static readonly PluralRule CzechSlovak = new(
        [One, Few, Other],
        n =>
            n == 1 ? One
            : n is >= 2 and <= 4 ? Few
            : Other
    );

    private static readonly PluralRule SouthSlavic = new(
        [One, Few, Other],
        n =>
            EndsIn(n, 1, 1, 11, 11) ? One
            : EndsIn(n, 2, 4, 12, 14) ? Few
            : Other
    );

    private static readonly PluralRule Polish = new(
        [One, Few, Many, Other],
        n =>
            n == 1 ? One
            : EndsIn(n, 2, 4, 12, 14) ? Few
            : Many
    );

    private static readonly PluralRule Ukrainian = new(
        [One, Few, Many, Other],
        n =>
            EndsIn(n, 1, 1, 11, 11) ? One
            : EndsIn(n, 2, 4, 12, 14) ? Few
            : Many
    );

    private static readonly PluralRule Slovenian = new(
        [One, Two, Few, Other],
        n =>
            (n % 100) switch
            {
                1 => One,
                2 => Two,
                3 or 4 => Few,
                _ => Other,
            }
    );

    private static readonly PluralRule Lithuanian = new(
        [One, Few, Other],
        n =>
            EndsIn(n, 1, 1, 11, 19) ? One
            : EndsIn(n, 2, 9, 11, 19) ? Few
            : Other
    );

    private static readonly PluralRule Latvian = new(
        [Zero, One, Other],
        n =>
            EndsIn(n, 1, 1, 11, 11) ? One
            : n % 10 == 0 || n % 100 is >= 11 and <= 19 ? Zero
            : Other
    );

    private static readonly PluralRule Romanian = new(
        [One, Few, Other],
        n =>
            n == 1 ? One
            : n == 0 || n % 100 is >= 1 and <= 19 ? Few
            : Other
    );

    private static readonly PluralRule Maltese = new(
        [One, Two, Few, Many, Other],
        n =>
            n switch
            {
                1 => One,
                2 => Two,
                _ => n == 0 || n % 100 is >= 3 and <= 10 ? Few
                : n % 100 is >= 11 and <= 19 ? Many
                : Other,
            }
    );

    private static readonly PluralRule Irish = new(
        [One, Two, Few, Many, Other],
        n =>
            n switch
            {
                1 => One,
                2 => Two,
                >= 3 and <= 6 => Few,
                >= 7 and <= 10 => Many,
                _ => Other,
            }
    );

    // A language that is not named here has one form for 1 and another for the rest.
    private static readonly FrozenDictionary<string, PluralRule> Rules = new Dictionary<string, PluralRule>
    {
        ["bs"] = SouthSlavic,
        ["cnr"] = SouthSlavic,
        ["cs"] = CzechSlovak,
        ["es"] = OneAndMillions,
        ["fr"] = NoneIsOneAndMillions,
        ["ga"] = Irish,
        ["hr"] = SouthSlavic,
        ["is"] = EndsInOne,
        ["it"] = OneAndMillions,
        ["lt"] = Lithuanian,
        ["lv"] = Latvian,
        ["mk"] = EndsInOne,
        ["mt"] = Maltese,
        ["pl"] = Polish,
        // European Portuguese ("pt-PT" in the CLDR), whose zero is plural.
        ["pt"] = OneAndMillions,
        ["ro"] = Romanian,
        ["sk"] = CzechSlovak,
        ["sl"] = Slovenian,
        ["sr"] = SouthSlavic,
        ["uk"] = Ukrainian,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public static PluralRule Of(Language language) => Rules.GetValueOrDefault(language.Code, OneAlone);

    private static bool IsMillions(long n) => n != 0 && n % 1_000_000 == 0;

    // The last digit lies within first..last, unless the last two digits lie within the exceptions (1, 21, 31, but not 11).
    private static bool EndsIn(long n, int first, int last, int exceptFirst, int exceptLast) =>
        n % 10 >= first && n % 10 <= last && !(n % 100 >= exceptFirst && n % 100 <= exceptLast);
}
