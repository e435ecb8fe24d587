using System.Collections.Concurrent;
using System.Globalization;

namespace Konvent.Basics;

/// <summary>The countries that organisations come from: ISO 3166 codes, named in the reader's language by the host's language data.</summary>
public static class Countries
{
    /// <summary>The EU, the associated and the neighbouring countries that take part in Interreg programmes.</summary>
    private static readonly string[] Codes = (
        "AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE "
        + "AL BA CH GB GE IS LI MD ME MK NO RS TR UA XK"
    ).Split(' ');

    public static IReadOnlyList<string> All => Codes;

    public static bool Know(string code) => Codes.Contains(code);

    /// <summary>The country's name in the language of the reader; the code itself where nobody knows it.</summary>
    public static string NameOf(string code) =>
        code.Length == 0 ? "" : Names.GetOrAdd((CultureInfo.CurrentUICulture.Name, code), key => Name(key.Code));

    private static readonly ConcurrentDictionary<(string Reader, string Code), string> Names = [];

    // .NET names a region in its own language only; but “Maltese (Germany)” it says in the reader's.
    private static string Name(string code)
    {
        if (!Know(code))
            return code;
        var name = CultureInfo.GetCultureInfo("mt-" + code).DisplayName;
        return name.IndexOf('(') is > 0 and var open && name.EndsWith(')') ? name[(open + 1)..^1] : code;
    }
}
