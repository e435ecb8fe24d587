using System.Buffers;
using System.Text;

namespace Konvent.Reading;

/// <summary>What programs leave of links in plain text: the marks of Markdown, and addresses that are said twice in a row.</summary>
public static class LinkMarks
{
    private const int LongestWords = 200;
    private const int LongestAddress = 2000;

    // What can stand around an address and is no part of it.
    private static readonly SearchValues<char> Ends = SearchValues.Create(" \t\r\n\f\v\u00A0<>()[]\"„“”«»");

    /// <summary>The text with the words of each link, and its address in angle brackets behind them where they do not show it.</summary>
    public static string Tidied(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var tidy = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length; )
            at =
                text[at] is '[' or '!' && Mark(text, at, tidy) is { } end ? end
                : Ends.Contains(text[at]) ? Sign(text, at, tidy)
                : Word(text, at, tidy);
        return tidy.Length == text.Length ? text : tidy.ToString();
    }

    private static int Sign(string text, int at, StringBuilder tidy)
    {
        tidy.Append(text[at]);
        return at + 1;
    }

    private static int Word(string text, int at, StringBuilder tidy)
    {
        var end = EndOfWord(text, at);
        tidy.Append(text, at, end - at);
        var word = text.AsSpan(at, end - at);
        if (!Addresses.IsOne(word))
            return end;
        while (Again(text, end, word) is { } repeated)
            end = repeated;
        return end;
    }

    /// <summary>The end of the same address where it follows, in brackets or not; of two in angle brackets the last bracket stays.</summary>
    private static int? Again(string text, int at, ReadOnlySpan<char> word)
    {
        var isWithin = at < text.Length && text[at] == '>';
        var from = isWithin ? at + 1 : at;
        while (from < text.Length && text[from] == ' ')
            from++;
        var close = from < text.Length ? Closing(text[from]) : null;
        from += close is null ? 0 : 1;
        var end = EndOfWord(text, from);
        var isClosed = close is null || (end < text.Length && text[end] == close);
        if (from == at || !isClosed || (isWithin && close != '>') || !IsSame(text.AsSpan(from, end - from), word))
            return null;
        return close is null || isWithin ? end : end + 1;
    }

    private static bool IsSame(ReadOnlySpan<char> other, ReadOnlySpan<char> word) =>
        Addresses.IsOne(other)
        && Addresses.Core(other).Equals(Addresses.Core(word), StringComparison.OrdinalIgnoreCase);

    private static char? Closing(char open) =>
        open switch
        {
            '<' => '>',
            '(' => ')',
            '[' => ']',
            _ => null,
        };

    /// <summary>A link or a picture of Markdown.</summary>
    private static int? Mark(string text, int at, StringBuilder tidy)
    {
        var isPicture = text[at] == '!';
        var open = isPicture ? at + 1 : at;
        if (open >= text.Length || text[open] != '[' || WordsOf(text, open + 1) is not { } length)
            return null;
        var words = text.Substring(open + 1, length);
        var from = open + length + 3;
        var end = text.AsSpan(from, Math.Min(LongestAddress, text.Length - from)).IndexOf(')');
        if (end < 0)
            return null;
        var address = text.AsSpan(from, end).Trim();
        address = address[..(address.IndexOf(' ') is var title and >= 0 ? title : address.Length)].Trim("<>");
        if (!address.ContainsAny("/.#@:"))
            return null;
        var said = Tidied(words);
        tidy.Append(said);
        if (!isPicture)
            tidy.Append(Addresses.Behind(said, address.ToString()));
        return from + end + 1;
    }

    /// <summary>How long the words of a link are that begins here; null where an address does not follow them.</summary>
    private static int? WordsOf(string text, int from)
    {
        var depth = 1;
        for (var at = from; at < Math.Min(text.Length, from + LongestWords); at++)
        {
            depth +=
                text[at] == '[' ? 1
                : text[at] == ']' ? -1
                : 0;
            if (depth == 0)
                return at + 1 < text.Length && text[at + 1] == '(' ? at - from : null;
        }
        return null;
    }

    private static int EndOfWord(string text, int at) =>
        at + (text.AsSpan(at).IndexOfAny(Ends) is var end and >= 0 ? end : text.Length - at);
}
