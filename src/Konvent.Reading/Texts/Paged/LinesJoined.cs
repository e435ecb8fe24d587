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
        var last = whole[^1].AsSpan().Trim();
        var next = line.AsSpan().Trim();
        return (char.IsLower(next[0]) || !LineEnds.EndsSentence(last)) && LineEnds.IsBroken(last, next, Full(whole));
    }

    // Only of the last paragraph, and no further than a page has lines.
    private static int Full(List<string> whole)
    {
        const int most = 100;
        var full = 0;
        for (var at = whole.Count - 1; at >= Math.Max(0, whole.Count - most) && whole[at].Length > 0; at--)
            full = Math.Max(full, whole[at].AsSpan().Trim().Length);
        return full;
    }
}
