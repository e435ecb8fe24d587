namespace Konvent.Reading;

/// <summary>Joins what was parted by the end of a page or of a column.</summary>
internal static class LinesJoined
{
    /// <summary>Adds the lines: as the same paragraph where the last one was broken by the end, else as a new one.</summary>
    public static void Add(List<string> whole, IReadOnlyList<string> more)
    {
        var first = 0;
        while (first < more.Count && more[first].Length == 0)
            first++;
        if (first == more.Count)
            return;
        while (whole.Count > 0 && whole[^1].Length == 0)
            whole.RemoveAt(whole.Count - 1);
        if (whole.Count > 0 && !GoesOn(whole, more[first]))
            Part(whole);
        whole.AddRange(more.Skip(first));
    }

    /// <summary>Ends the paragraph.</summary>
    public static void Part(List<string> whole)
    {
        if (whole.Count > 0 && whole[^1].Length > 0)
            whole.Add("");
    }

    private static bool GoesOn(List<string> whole, string line)
    {
        var block = LastBlock(whole);
        var last = block[^1].AsSpan();
        var next = line.AsSpan().Trim();
        var full = block.Max(one => one.Length);
        return (char.IsLower(next[0]) || !LineEnds.EndsSentence(last))
            && (
                ProseLines.AreEnough(block) && ProseLines.Are(block)
                    ? ProseLines.GoOn(last, next, full)
                    : LineEnds.IsBroken(last, next, full)
            );
    }

    // No further than a page has lines.
    private static List<string> LastBlock(List<string> whole)
    {
        const int most = 100;
        var first = whole.Count - 1;
        while (first > 0 && first > whole.Count - most && whole[first - 1].Length > 0)
            first--;
        return [.. whole.Skip(first).Select(line => line.Trim())];
    }
}
