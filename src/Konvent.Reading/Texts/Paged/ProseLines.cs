using System.Text;

namespace Konvent.Reading;

/// <summary>
/// Lines of prose as a printer sets them: letters differ in width, so that full lines have more or fewer of them. That lines are prose shows in
/// how many of them begin in the middle of a sentence.
/// </summary>
internal static class ProseLines
{
    private const int LinesPerGoingOn = 4;

    // Of so many lines at most one has a gap in it.
    private const int LinesPerGap = 5;

    // A line with this many hundredths of the letters of the longest one, and the next word, is full.
    private const int Full = 85;

    public static bool Are(IReadOnlyCollection<string> lines) =>
        lines.Count(line => Gaps.Between(line).Count > 0) * LinesPerGap <= lines.Count
        && lines.Count(line => char.IsLower(line.AsSpan().TrimStart()[0])) * LinesPerGoingOn >= lines.Count;

    /// <summary>Whether the next line belongs to the same paragraph.</summary>
    /// <param name="full">The length of the longest line around it.</param>
    public static bool GoOn(ReadOnlySpan<char> line, ReadOnlySpan<char> next, int full) =>
        LineEnds.IsBroken(line, next, full)
        || IsParted(line, next)
        || (
            !LineEnds.IsMarked(next)
            && !LineEnds.IsHeading(line)
            && (line.Length + 1 + LineEnds.FirstWord(next)) * 100 > full * Full
        );

    /// <summary>The lines with each paragraph of prose in one; all others as they are.</summary>
    /// <param name="areProse">Whether that is known already; else few short lines are taken for none.</param>
    public static List<string> InParagraphs(IEnumerable<string> lines, bool areProse)
    {
        var whole = new List<string>();
        var block = new List<string>();
        foreach (var line in lines.Append(""))
            if (line.Length > 0)
                block.Add(line);
            else if (block.Count > 0)
            {
                if (areProse || (AreEnough(block) && Are(block)))
                    Add(whole, block);
                else
                    whole.AddRange(block);
                LinesJoined.Part(whole);
                block.Clear();
            }
        return whole;
    }

    /// <summary>Whether there are enough of them, or long enough ones, to tell.</summary>
    public static bool AreEnough(IReadOnlyCollection<string> lines)
    {
        const int fewest = 5;
        const int shortest = 40;
        return lines.Count >= fewest || lines.Max(line => line.Length) >= shortest;
    }

    // A blank line parts paragraphs of several lines from others.
    private static void Add(List<string> whole, List<string> block)
    {
        var full = block.Max(line => line.Length);
        var (start, wasLong) = (0, false);
        for (var at = 0; at < block.Count; at++)
        {
            if (at + 1 < block.Count && GoOn(block[at], block[at + 1], full))
                continue;
            if (start > 0 && (wasLong || at > start))
                LinesJoined.Part(whole);
            whole.Add(Joined(block[start..(at + 1)]));
            (start, wasLong) = (at + 1, at > start);
        }
    }

    // A word that was parted keeps the end of its line, by which it is made whole when it is read.
    private static string Joined(List<string> lines)
    {
        var joined = new StringBuilder(lines[0]);
        foreach (var (line, next) in lines.Zip(lines.Skip(1)))
            joined.Append(Between(line, next)).Append(next);
        return joined.ToString();
    }

    private static string Between(string line, string next) =>
        !line.EndsWith('-') ? " "
        : char.IsLower(next[0]) ? "\n"
        : "";

    // "Sachsen-" and "Anhalt".
    private static bool IsParted(ReadOnlySpan<char> line, ReadOnlySpan<char> next) =>
        line is [.., var last, '-'] && char.IsLetter(last) && char.IsLetter(next[0]);
}
