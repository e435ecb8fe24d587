namespace Konvent.Reading;

/// <summary>Tells by the end of a line, and by how the next one begins, whether it was broken or ended of itself.</summary>
internal static class LineEnds
{
    // A block whose longest line is shorter was not broken because its lines were full.
    private const int ShortestFullLine = 50;

    private const int LongestTown = 40;
    private const int LongestDay = 36;
    private const int MostWordsBeforeDay = 2;
    private const int FiguresOfYear = 4;
    private const int MostWordsOfDay = 5;
    private const int ShortestLastWord = 4;

    /// <summary>Whether it was broken where the next word would no longer have fitted in, or in the middle of a sentence.</summary>
    /// <param name="full">The length of the longest line around it.</param>
    public static bool IsBroken(ReadOnlySpan<char> line, ReadOnlySpan<char> next, int full)
    {
        if (IsMarked(next) || IsHeading(line))
            return false;
        if (char.IsLower(next[0]))
            return true;
        if (IsTownAndDay(next) && !GoesOn(line))
            return false;
        return full >= ShortestFullLine && line.Length + 1 + FirstWord(next) > full && !ListLines.Are(line, next);
    }

    /// <summary>Whether it is a line such as "Graz, 5 March 2024" or "Żary, dnia 15 lutego 2022 r.": it stands below a title or above a text.</summary>
    public static bool IsTownAndDay(ReadOnlySpan<char> line)
    {
        var comma = line.IndexOf(',');
        if (comma is < 2 or > LongestTown || line.Length - comma > LongestDay || !char.IsUpper(line[0]))
            return false;
        foreach (var c in line[..comma])
            if (!char.IsLetter(c) && c is not (' ' or '-' or '\'' or '’'))
                return false;
        var day = line[(comma + 1)..].Trim();
        var figure = day.IndexOfAnyInRange('0', '9');
        if (figure < 0 || day[..figure].Count(' ') > MostWordsBeforeDay || day.Contains(','))
            return false;
        return day[figure..].Count(' ') <= MostWordsOfDay && HasYear(day[figure..]);
    }

    private static bool HasYear(ReadOnlySpan<char> day)
    {
        for (var at = 0; at + FiguresOfYear <= day.Length; at++)
            if (!day.Slice(at, FiguresOfYear).ContainsAnyExceptInRange('0', '9'))
                return true;
        return false;
    }

    // What ends in a comma or a small word goes on in the next line.
    private static bool GoesOn(ReadOnlySpan<char> line)
    {
        var last = line[(line.LastIndexOf(' ') + 1)..];
        return line[^1] is ',' or '-' or '–' or '(' || (last.Length < ShortestLastWord && char.IsLower(last[0]));
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
