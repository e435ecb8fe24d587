using System.Text.RegularExpressions;

namespace Konvent.Projects.Regions;

/// <summary>How Eurostat's codes are built: the country in two letters, then one sign for each level below it (Regulation (EC) No 1059/2003).</summary>
public static partial class NutsCode
{
    public const int Longest = 5;

    /// <summary>Whether it is built like one; not whether there is such a region.</summary>
    public static bool IsOne(string code) => Form().IsMatch(code);

    /// <summary>0 for a country, 3 for the smallest regions.</summary>
    public static int LevelOf(string code) => code.Length - 2;

    /// <summary>As Eurostat writes it: EL for Greece, UK for the United Kingdom.</summary>
    public static string CountryOf(string code) => code[..2];

    /// <summary>The same for a country that ISO 3166 calls otherwise.</summary>
    public static string CountryOfIso(string country) =>
        country switch
        {
            "GR" => "EL",
            "GB" => "UK",
            _ => country,
        };

    /// <summary>The country as ISO 3166 calls it.</summary>
    public static string IsoCountryOf(string code) =>
        CountryOf(code) switch
        {
            "EL" => "GR",
            "UK" => "GB",
            var country => country,
        };

    [GeneratedRegex("^[A-Z]{2}[0-9A-Z]{0,3}$", RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}
