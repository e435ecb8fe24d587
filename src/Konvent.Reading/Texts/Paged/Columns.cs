namespace Konvent.Reading;

/// <summary>
/// Columns of prose that stand side by side on a page are read one after the other. Tables look alike; hence only where lines begin in the
/// middle of their sentences, in every column and over many lines.
/// </summary>
internal static class Columns
{
    private const int FewestLines = 6;
    private const int NarrowestColumn = 20;

    public static List<string> InOrder(List<string> page)
    {
        var read = new List<string>();
        for (var at = 0; at < page.Count; )
        {
            var (end, gutters) = Band(page, at);
            var columns = Cut(page[at..end], gutters);
            if (columns.Count > 1 && columns.TrueForAll(IsProse))
            {
                LinesJoined.Add(read, ProseLines.InParagraphs(OneAfterTheOther(columns), areProse: true));
                LinesJoined.Part(read);
            }
            else
                read.AddRange(page[at..end]);
            at = end;
        }
        return read;
    }

    private static List<string> OneAfterTheOther(List<List<string>> columns)
    {
        var lines = new List<string>();
        foreach (var column in columns)
            LinesJoined.Add(lines, column);
        return lines;
    }

    /// <summary>Lines from here on that leave the same gaps free; they end with a line that has words on both sides.</summary>
    private static (int End, List<TextSpan> Gutters) Band(List<string> page, int from)
    {
        var kept = Gaps.Between(page[from]);
        var end = from + 1;
        var (open, gutters) = (kept, kept);
        for (var at = end; at < page.Count && open.Count > 0; at++)
        {
            open = [.. open.Select(gap => Gaps.Within(gap, page[at])).Where(gap => gap.Length >= Gaps.Narrowest)];
            if (open.Count > 0 && open.Exists(gap => HasWords(page[at], gap.End, page[at].Length)))
                (end, gutters) = (at + 1, open);
        }
        while (end < page.Count && gutters.Count > 0 && IsOnlyFirst(page[end], gutters[0]))
            end++;
        return (end, gutters);
    }

    // The first column goes on below the end of the others.
    private static bool IsOnlyFirst(string line, TextSpan gutter) => line.Length > 0 && line.Length <= gutter.Start;

    private static List<List<string>> Cut(List<string> lines, List<TextSpan> gutters)
    {
        int[] edges = [0, .. gutters.Select(gutter => gutter.End), int.MaxValue];
        return
        [
            .. edges
                .Zip(edges.Skip(1))
                .Select(column => lines.ConvertAll(line => Part(line, column.First, column.Second))),
        ];
    }

    private static string Part(string line, int start, int end) =>
        start >= line.Length ? "" : line[start..Math.Min(end, line.Length)].Trim();

    private static bool IsProse(List<string> column)
    {
        var lines = column.FindAll(line => line.Length > 0);
        return lines.Count >= FewestLines && lines.Max(line => line.Length) >= NarrowestColumn && ProseLines.Are(lines);
    }

    private static bool HasWords(string line, int start, int end) =>
        start < end && !line.AsSpan(start, end - start).IsWhiteSpace();
}
