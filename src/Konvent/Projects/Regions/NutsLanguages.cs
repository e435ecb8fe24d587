using Konvent.Reading;

namespace Konvent.Projects.Regions;

/// <summary>The language in which Eurostat's list calls a region by its own name: that of its country, in Belgium that of its part.</summary>
public static class NutsLanguages
{
    private static readonly Dictionary<string, string> ByBeginning = new(StringComparer.Ordinal)
    {
        ["AL"] = "sq",
        ["AT"] = "de",
        ["BE"] = "fr",
        ["BE2"] = "nl",
        ["CH"] = "de",
        ["CY"] = "el",
        ["CZ"] = "cs",
        ["DK"] = "da",
        ["EE"] = "et",
        ["IE"] = "en",
        ["LI"] = "de",
        ["LU"] = "fr",
        ["ME"] = "cnr",
        ["RS"] = "sr",
        ["SE"] = "sv",
        ["SI"] = "sl",
        ["UA"] = "uk",
        ["UK"] = "en",
        ["XK"] = "sq",
    };

    /// <summary>English where no language of the country is written here.</summary>
    public static Language Of(string code) =>
        code.Length > 2 && ByBeginning.TryGetValue(code[..3], out var ofPart) ? Language.Of(ofPart)
        : ByBeginning.TryGetValue(code[..2], out var known) ? Language.Of(known)
        // BG and bg, PL and pl: most countries are written like their language.
        : Language.TryOf(code[..2].ToLowerInvariant(), out var likewise) ? likewise
        : Language.English;
}
