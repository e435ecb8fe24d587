using System.Text;

namespace Konvent.Reading;

/// <summary>A text made fit for an address: <c>Łódź, 2nd meeting</c> becomes <c>lodz-2nd-meeting</c>.</summary>
public static class Slug
{
    /// <summary>At most this many characters, cut between words where that is possible.</summary>
    public const int MaxLength = 80;

    /// <summary>
    /// Small Latin letters, digits and single hyphens. Greek and Cyrillic are transliterated plainly; a text without
    /// any letter or digit gives the empty string, and the caller decides what stands in its place.
    /// </summary>
    public static string Of(string text)
    {
        var slug = new StringBuilder();
        foreach (var c in Folding.Fold(text))
        {
            if (char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c))
                slug.Append(c);
            else if (Transliteration.Letters.TryGetValue(c, out var latin))
                slug.Append(latin);
            // An apostrophe joins: "l'été" is one word.
            else if (c is not ('\'' or '’') && slug.Length > 0 && slug[^1] != '-')
                slug.Append('-');
        }
        return Cut(slug.ToString().TrimEnd('-'));
    }

    private static string Cut(string slug)
    {
        if (slug.Length <= MaxLength)
            return slug;
        var end = slug.LastIndexOf('-', MaxLength);
        return slug[..(end > MaxLength / 2 ? end : MaxLength)].TrimEnd('-');
    }
}
