using System.Text;

namespace Konvent.Reading;

/// <summary>Blanks between words that stand far apart in a line, such as those between columns.</summary>
internal static class Gaps
{
    /// <summary>So many blanks are no longer those between two words.</summary>
    public const int Narrowest = 3;

    /// <summary>The line without the blanks around it: one blank between words, a tab where there is a gap.</summary>
    public static string Narrowed(string line)
    {
        var said = line.AsSpan().Trim();
        if (!said.Contains("  ", StringComparison.Ordinal) && !said.Contains('\t'))
            return said.ToString();
        var narrowed = new StringBuilder(said.Length);
        for (var at = 0; at < said.Length; )
        {
            var blanks = EndOfBlanks(said, at) - at;
            if (blanks == 0)
                narrowed.Append(said[at++]);
            else
                narrowed.Append(blanks >= Narrowest || said.Slice(at, blanks).Contains('\t') ? '\t' : said[at]);
            at += blanks;
        }
        return narrowed.ToString();
    }

    /// <summary>Those between two words of the line.</summary>
    public static List<TextSpan> Between(string line)
    {
        var gaps = new List<TextSpan>();
        for (var at = EndOfBlanks(line, 0); at < line.Length; )
        {
            var end = EndOfBlanks(line, at);
            if ((end - at >= Narrowest || line.AsSpan(at, end - at).Contains('\t')) && end < line.Length)
                gaps.Add(new(at, end));
            at = Math.Max(end, at + 1);
        }
        return gaps;
    }

    /// <summary>The widest stretch of the gap in which the line has nothing either; where it ends before, all behind its end is blank.</summary>
    public static TextSpan Within(TextSpan gap, string line)
    {
        var widest = new TextSpan(gap.Start, gap.Start);
        for (var at = gap.Start; at < gap.End; )
        {
            var end = at >= line.Length ? gap.End : Math.Min(EndOfBlanks(line, at), gap.End);
            if (end - at > widest.Length)
                widest = new(at, end);
            at = Math.Max(end, at + 1);
        }
        return widest;
    }

    private static int EndOfBlanks(ReadOnlySpan<char> line, int at)
    {
        while (at < line.Length && char.IsWhiteSpace(line[at]))
            at++;
        return at;
    }
}
