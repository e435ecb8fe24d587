using System.Text;

namespace Konvent.Reading;

/// <summary>Puts what two languages write differently into one form.</summary>
internal static class Plainly
{
    private static readonly string[] LanguageParts =
    [
        .. Language.All.Select(language => language.Code),
        "uk",
        "gr",
        "cz",
        "dk",
        "se",
        "si",
        "ee",
    ];

    /// <summary>The days a date speaks of, whether it says "on", "until" or "from".</summary>
    public static string Date(When when) =>
        when.Edtf.Replace("../", "", StringComparison.Ordinal).Replace("/..", "", StringComparison.Ordinal);

    /// <summary>An address without what says how it is reached and in which language.</summary>
    public static string Address(string address)
    {
        var plain = address.ToLowerInvariant().TrimEnd('/');
        foreach (var start in new[] { "https://", "http://", "www." })
            if (plain.StartsWith(start, StringComparison.Ordinal))
                plain = plain[start.Length..];
        var parts = plain.Split('/');
        return string.Join('/', parts.Where((part, place) => place == 0 || Array.IndexOf(LanguageParts, part) < 0));
    }

    /// <summary>A folded word in Latin letters.</summary>
    public static string Latin(string word)
    {
        if (Ascii.IsValid(word))
            return word;
        var latin = new StringBuilder(word.Length);
        foreach (var c in word)
            latin.Append(Transliteration.Letters.TryGetValue(c, out var letters) ? letters : c.ToString());
        return latin.ToString();
    }
}
