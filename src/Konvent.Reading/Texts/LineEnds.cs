namespace Konvent.Reading;

/// <summary>Tells by the end of a line, and by how the next one begins, whether it was broken or ended of itself.</summary>
internal static class LineEnds
{
    // A block whose longest line is shorter was not broken because its lines were full.
    private const int ShortestFullLine = 50;

    /// <summary>Whether it was broken where the next word would no longer have fitted in, or in the middle of a sentence.</summary>
    /// <param name="full">The length of the longest line around it.</param>
    public static bool IsBroken(ReadOnlySpan<char> line, ReadOnlySpan<char> next, int full)
    {
        if (IsMarked(next) || IsHeading(line))
            return false;
        if (char.IsLower(next[0]))
            return true;
        return full >= ShortestFullLine && line.Length + 1 + FirstWord(next) > full && !ListLines.Are(line, next);
    }

    /// <summary>How long it is.</summary>
    public static int FirstWord(ReadOnlySpan<char> line) =>
        line.IndexOf(' ') is var blank and > 0 ? blank : line.Length;

    public static bool IsHeading(ReadOnlySpan<char> line) => line[0] == '#';

    /// <summary>Whether it begins with the mark of a list: a bullet or a number with its bracket.</summary>
    public static bool IsMarked(ReadOnlySpan<char> line)
    {
        if (line[0] is '#' or '•' or '▪' or '◦' or '·' or '✉')
            return true;
        if (line.Length > 2 && line[0] is '-' or '*' or '–' or '+' && line[1] == ' ')
            return true;
        var figures = line.IndexOfAnyExceptInRange('0', '9');
        return figures is 1 or 2 && line[figures] == ')';
    }

    public static bool EndsSentence(ReadOnlySpan<char> line) =>
        line[^1] is '.' or '!' or '?' or ':' or ';' or ',' or '…';
}
