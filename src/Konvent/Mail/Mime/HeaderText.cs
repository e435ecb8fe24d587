using System.Buffers;
using System.Globalization;
using System.Text;

namespace Konvent.Mail.Mime;

/// <summary>A text of a person's as it may stand in a header: on one line, and in encoded words (RFC 2047) where it is more than plain ASCII.</summary>
internal static class HeaderText
{
    private const int LongestPlainWord = 60;

    private static readonly SearchValues<char> Printable = SearchValues.Create([
        .. Enumerable.Range(' ', '~' - ' ' + 1).Select(code => (char)code),
    ]);

    /// <summary>The text without line breaks and other control characters, which could otherwise begin a header of their own.</summary>
    public static string OnOneLine(string text)
    {
        var line = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
            line.Append(IsBreaking(rune) ? " " : rune.ToString());
        return string.Join(' ', line.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }

    /// <summary>The words between which the header may be folded; taken together they read as the text.</summary>
    public static IEnumerable<string> Words(string text)
    {
        var line = OnOneLine(text);
        return IsPlain(line) ? line.Split(' ') : EncodedWords.Of(line);
    }

    public static bool IsPlain(string line) =>
        !line.AsSpan().ContainsAnyExcept(Printable)
        && !line.Contains("=?", StringComparison.Ordinal)
        && line.Split(' ').All(word => word.Length <= LongestPlainWord);

    private static bool IsBreaking(Rune rune) =>
        Rune.GetUnicodeCategory(rune)
            is UnicodeCategory.Control
                or UnicodeCategory.LineSeparator
                or UnicodeCategory.ParagraphSeparator;
}
