namespace Konvent.Reading;

/// <summary>Finds the paragraphs of plain text, in one pass over its lines.</summary>
internal static class PlainParagraphs
{
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
            var isOverList = first == 0 && last == 0 && IsOverList(text, block);
            paragraphs.Add(
                new(isOverList ? ParagraphKind.Heading : KindOf(Said(text, span), last > first, block.Count), span)
            );
            first = last + 1;
        }
        block.Clear();
    }

    private static bool IsBroken(string text, TextSpan line, TextSpan next, int full, bool isList) =>
        LineEnds.IsBroken(Said(text, line), Said(text, next), full) && !(isList && !char.IsLower(text[next.Start]));

    // Where most lines end of themselves, the few that are as long as the longest do so as well.
    private static bool IsList(string text, List<TextSpan> block, int full)
    {
        var ended = 0;
        for (var n = 0; n + 1 < block.Count; n++)
            ended += LineEnds.IsBroken(Said(text, block[n]), Said(text, block[n + 1]), full) ? 0 : 1;
        return block.Count > FewestOfList && ended * 2 >= block.Count - 1;
    }

    // "Project partners" right above bullets, without a blank line between.
    private static bool IsOverList(string text, List<TextSpan> block) =>
        block.Count > 1
        && block[0].Length <= LongestHeading
        && !LineEnds.IsMarked(Said(text, block[0]))
        && LineEnds.IsMarked(Said(text, block[1]))
        && !LineEnds.IsHeading(Said(text, block[1]));

    private static ParagraphKind KindOf(ReadOnlySpan<char> said, bool isLong, int lines) =>
        LineEnds.IsHeading(said) ? ParagraphKind.Heading
        : LineEnds.IsMarked(said) || (!isLong && lines > 1) ? ParagraphKind.Item
        : !isLong && said.Length <= LongestHeading && !LineEnds.EndsSentence(said) ? ParagraphKind.Heading
        : ParagraphKind.Prose;

    private static ReadOnlySpan<char> Said(string text, TextSpan line) => text.AsSpan(line.Start, line.Length);
}
