using System.Globalization;
using Konvent.Basics;
using Konvent.Storage;

namespace Konvent.Projects.Regions;

/// <summary>Says why a line of the list is no region.</summary>
internal static class CheckRegionLine
{
    /// <returns>The key of the reason; null where it is one.</returns>
    public static string? Reason(string code, string level, string name, string latin) =>
        code.Length == 0 ? "regions.refused.noCode"
        : !NutsCode.IsOne(code) ? "regions.refused.codeForm"
        : NutsCode.CountryOf(code) == "GR" ? "regions.refused.greece"
        : NutsCode.CountryOf(code) == "GB" ? "regions.refused.unitedKingdom"
        : level.Length > 0 && level != NutsCode.LevelOf(code).ToString(CultureInfo.InvariantCulture)
            ? "regions.refused.level"
        : name.Length == 0 ? "regions.refused.noName"
        : name.Length > NutsRegion.LongestName || latin.Length > NutsRegion.LongestName ? "regions.refused.nameTooLong"
        : IsStrange(name) || IsStrange(latin) ? "regions.refused.strange"
        : null;

    // U+FFFD stands where the file was not in UTF-8.
    private static bool IsStrange(string text) =>
        TurningSigns.InName(text)
        || Unstorable.In(text) is not null
        || text.Any(sign => char.IsControl(sign) || sign == '\uFFFD');
}
