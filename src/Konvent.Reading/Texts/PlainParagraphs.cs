namespace Konvent.Reading;

/// <summary>Finds the paragraphs of plain text, in one pass over its lines.</summary>
internal static class PlainParagraphs
{
    // A block whose longest line is shorter was not broken because its lines were full.
    private const int ShortestFullLine = 50;
    private const int LongestHeading = 120;
    private const int FewestOfList = 2;

    public static List<TextParagraph> In(string text)
    {
        var paragraphs = new List<TextParagraph>();
        var block = new List<TextSpan>();
        foreach (var line in Lines(text))
        {
            if (line.Length > 0)
                block.Add(line);
            else
                Close(block, text, paragraphs);
        }
        Close(block, text, paragraphs);
        return paragraphs;
    }

    /// <summary>Without the blanks around them.</summary>
    private static IEnumerable<TextSpan> Lines(string text)
    {
        for (var at = 0; at < text.Length; )
        {
            var end = text.AsSpan(at).IndexOfAny('\n', '\r', '\f') is var found and >= 0 ? at + found : text.Length;
            yield return Trimmed(text, at, end);
            if (end < text.Length && text[end] == '\f')
                yield return default; // A new page.
            at = end + (end + 1 < text.Length && text[end] == '\r' && text[end + 1] == '\n' ? 2 : 1);
        }
    }

    private static TextSpan Trimmed(string text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
            start++;
        while (end > start && char.IsWhiteSpace(text[end - 1]))
            end--;
        return new(start, end);
    }

    private static void Close(List<TextSpan> block, string text, List<TextParagraph> paragraphs)
    {
        var full = block.Count == 0 ? 0 : block.Max(line => line.Length);
        var isList = IsList(text, block, full);
        for (var first = 0; first < block.Count; )
        {
            var last = first;
            while (last + 1 < block.Count && IsBroken(text, block[last], block[last + 1], full, isList))
                last++;
            var span = block[first].To(block[last]);
            paragraphs.Add(new(KindOf(text, span, last > first, block.Count), span));
            first = last + 1;
        }
        block.Clear();
    }

    // A line was broken where the next word would no longer have fitted in, or in the middle of a word.
    private static bool IsBroken(string text, TextSpan line, TextSpan next, int full, bool isList)
    {
        if (IsMarked(text, next) || IsHeading(text, line))
            return false;
        if (char.IsLower(text[next.Start]))
            return true;
        return IsFull(text, line, next, full) && !isList && !ListLines.Are(text, line, next);
    }

    // Where most lines end of themselves, the few that are as long as the longest do so as well.
    private static bool IsList(string text, List<TextSpan> block, int full)
    {
        var ended = 0;
        for (var n = 0; n + 1 < block.Count; n++)
            ended += IsFull(text, block[n], block[n + 1], full) || char.IsLower(text[block[n + 1].Start]) ? 0 : 1;
        return block.Count > FewestOfList && ended * 2 >= block.Count - 1;
    }

    private static bool IsFull(string text, TextSpan line, TextSpan next, int full)
    {
        var word = text.AsSpan(next.Start, next.Length).IndexOf(' ') is var blank and > 0 ? blank : next.Length;
        return full >= ShortestFullLine && line.Length + 1 + word > full;
    }

    private static ParagraphKind KindOf(string text, TextSpan span, bool isLong, int lines) =>
        IsHeading(text, span) ? ParagraphKind.Heading
        : IsMarked(text, span) || (!isLong && lines > 1) ? ParagraphKind.Item
        : !isLong && span.Length <= LongestHeading && !EndsSentence(text[span.End - 1]) ? ParagraphKind.Heading
        : ParagraphKind.Prose;

    private static bool IsHeading(string text, TextSpan line) => text[line.Start] == '#';

    /// <summary>Whether it begins with the mark of a list: a bullet or a number with its bracket.</summary>
    private static bool IsMarked(string text, TextSpan line)
    {
        var said = text.AsSpan(line.Start, line.Length);
        if (said[0] is '#' or '•' or '▪' or '◦' or '·' or '✉')
            return true;
        if (said.Length > 2 && said[0] is '-' or '*' or '–' or '+' && said[1] == ' ')
            return true;
        var figures = said.IndexOfAnyExceptInRange('0', '9');
        return figures is 1 or 2 && said[figures] == ')';
    }

    private static bool EndsSentence(char last) => last is '.' or '!' or '?' or ':' or ';' or ',' or '…';
}
