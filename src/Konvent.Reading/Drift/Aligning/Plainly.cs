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
        var plain = Addresses.Core(address.ToLowerInvariant()).ToString();
        var parts = plain.Split('/');
        return string.Join('/', parts.Where((part, place) => place == 0 || Array.IndexOf(LanguageParts, part) < 0));
    }
}
