namespace Konvent.Reading;

/// <summary>
/// Lines of prose as a printer sets them: letters differ in width, so that full lines have more or fewer of them. That lines are prose shows in
/// how many of them begin in the middle of a sentence.
/// </summary>
internal static class ProseLines
{
    private const int LinesPerGoingOn = 4;
    private const int ShortestFullLine = 20;

    // A line with this many hundredths of the letters of the longest one, and the next word, is full.
    private const int Full = 85;

    // Of so many lines at most one has a gap in it.
    private const int LinesPerGap = 5;

    public static bool Are(IReadOnlyCollection<string> lines) =>
        lines.Count(line => Gaps.Between(line).Count > 0) * LinesPerGap <= lines.Count
        && lines.Count(line => char.IsLower(line.AsSpan().TrimStart()[0])) * LinesPerGoingOn >= lines.Count;

    /// <summary>Whether the next line belongs to the same paragraph.</summary>
    /// <param name="full">The length of the longest line around it.</param>
    public static bool GoOn(ReadOnlySpan<char> line, ReadOnlySpan<char> next, int full) =>
        LineEnds.IsBroken(line, next, full)
        || IsParted(line, next)
        || (
            full >= ShortestFullLine
            && !LineEnds.IsMarked(next)
            && !LineEnds.IsHeading(line)
            && (line.Length + 1 + LineEnds.FirstWord(next)) * 100 > full * Full
        );

    /// <summary>Adds a block of lines: in prose each paragraph is one line, and a blank line parts it from the next.</summary>
    public static void Add(List<string> whole, List<string> block)
    {
        if (block.Count < 2 || !Are(block))
        {
            whole.AddRange(block);
            return;
        }
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

    // "Sachsen-" and "Anhalt".
    private static bool IsParted(ReadOnlySpan<char> line, ReadOnlySpan<char> next) =>
        line is [.., var last, '-'] && char.IsLetter(last) && char.IsLetter(next[0]);

    // A word that was parted keeps the end of its line, by which it is made whole when it is read.
    private static string Joined(List<string> lines)
    {
        var joined = new System.Text.StringBuilder(lines[0]);
        foreach (var (line, next) in lines.Zip(lines.Skip(1)))
            joined
                .Append(
                    !line.EndsWith('-') ? " "
                    : char.IsLower(next[0]) ? "\n"
                    : ""
                )
                .Append(next);
        return joined.ToString();
    }
}
