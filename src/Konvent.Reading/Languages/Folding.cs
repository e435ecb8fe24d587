using System.Globalization;
using System.Text;

namespace Konvent.Reading;

/// <summary>Text as it is compared: small letters without accents, so that Łódź and lodz are found together.</summary>
public static class Folding
{
    /// <summary>
    /// Lower case, accents off, compatibility forms resolved (ﬁ -> fi), letters such as ł đ ø æ ß þ written out; Greek without
    /// tonos and with one sigma, Cyrillic without its marks (й -> и). Folding twice changes nothing; a lone surrogate becomes U+FFFD.
    /// </summary>
    public static string Fold(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (Ascii.IsValid(text))
            return text.ToLowerInvariant(); // Has neither accents nor other forms, and most texts are such.
        var folded = new StringBuilder(text.Length);
        foreach (var rune in text.Normalized(NormalizationForm.FormKD).EnumerateRunes())
        {
            var small = Rune.ToLowerInvariant(rune);
            if (small.IsAscii)
                folded.Append((char)small.Value);
            else if (FoldingTable.Letters.TryGetValue(small.Value, out var written))
                folded.Append(written);
            else if (!IsAccent(small))
                folded.Append(small);
        }
        return folded.ToString();
    }

    /// <summary>Normalisation that takes any text; that of .NET throws at lone surrogates and at U+FFFE.</summary>
    internal static string Normalized(this string text, NormalizationForm form)
    {
        if (Ascii.IsValid(text))
            return text;
        if (!text.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF') && !text.AsSpan().ContainsAny('\uFFFE', '\uFFFF'))
            return text.Normalize(form);
        var whole = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
            whole.Append((rune.Value & 0xFFFE) == 0xFFFE ? Rune.ReplacementChar : rune);
        return whole.ToString().Normalize(form);
    }

    private static bool IsAccent(Rune rune) =>
        Rune.GetUnicodeCategory(rune)
            is UnicodeCategory.NonSpacingMark
                or UnicodeCategory.EnclosingMark
                or UnicodeCategory.SpacingCombiningMark;
}
