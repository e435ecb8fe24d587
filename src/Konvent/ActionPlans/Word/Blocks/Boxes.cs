using Konvent.ActionPlans.Word.Writing;

namespace Konvent.ActionPlans.Word.Blocks;

/// <summary>Boxes that are ticked or not, in all the ways that documents draw them.</summary>
internal static class Boxes
{
    private const string TickedSigns = "☒☑✓✔✗✘🗹🗷";
    private const string OpenSigns = "☐□▢";

    public static string Ticked(bool isTicked) => $"{(isTicked ? ContextPart.Ticked : ContextPart.Open)} ";

    /// <summary>A sign of Wingdings by its number; of others than boxes there is none.</summary>
    public static string Of(string? number) =>
        number?.ToUpperInvariant() switch
        {
            "F0FE" or "F0FD" or "F0FC" or "F052" or "F053" => Ticked(true),
            "F06F" or "F0A8" or "F071" or "F0A3" => Ticked(false),
            _ => "",
        };

    /// <summary>Whether the line begins with a ticked or an open box, and what stands behind it; null where it has none.</summary>
    public static (bool IsTicked, string Words)? In(string line)
    {
        var text = line.Trim();
        foreach (var (sign, isTicked) in Signs())
            if (text.StartsWith(sign, StringComparison.OrdinalIgnoreCase))
                return (isTicked, text[sign.Length..].Trim());
        return null;
    }

    private static IEnumerable<(string, bool)> Signs() =>
        [
            ("[x]", true),
            ("[ ]", false),
            .. TickedSigns.EnumerateRunes().Select(sign => (sign.ToString(), true)),
            .. OpenSigns.EnumerateRunes().Select(sign => (sign.ToString(), false)),
        ];
}
