namespace Konvent.Reading;

/// <summary>The lines at the head and at the foot of pages that say the same on many of them, but for the number of the page.</summary>
internal sealed class RunningLines
{
    // So many lines at each end of a page can be running ones.
    private const int Deepest = 3;

    // A cover has none, and left pages may have others than right ones.
    private const int PagesPerRepeat = 3;

    private readonly Dictionary<string, (int Times, int Last)> seen = new(StringComparer.Ordinal);
    private readonly HashSet<string> said = new(StringComparer.Ordinal);
    private readonly int enough;

    private RunningLines(List<List<string>> pages)
    {
        enough = Math.Max(2, pages.Count / PagesPerRepeat);
        foreach (var (n, page) in pages.Index())
        foreach (var line in Top(page).Concat(Bottom(page)))
        foreach (var (look, _) in Looks(page[line], n))
            if (!seen.TryGetValue(look, out var on) || on.Last != n)
                seen[look] = (on.Times + 1, n);
    }

    /// <summary>At the head of the first page; they come before all else.</summary>
    public List<string> Heads { get; } = [];

    /// <summary>All others, each once.</summary>
    public List<string> Feet { get; } = [];

    /// <summary>Takes them out of the pages.</summary>
    public static RunningLines TakeOut(List<List<string>> pages)
    {
        pages.RemoveAll(page => page.TrueForAll(line => line.Length == 0));
        var running = new RunningLines(pages);
        foreach (var (n, page) in pages.Index())
        {
            var (top, bottom) = (Top(page), Bottom(page));
            running.TakeOut(page, n, [.. top], n == 0 ? running.Heads : running.Feet);
            running.TakeOut(page, n, [.. bottom], running.Feet);
        }
        return running;
    }

    /// <summary>The first lines with words.</summary>
    private static IEnumerable<int> Top(List<string> page) => WithWords(page, Enumerable.Range(0, page.Count));

    private static IEnumerable<int> Bottom(List<string> page) =>
        WithWords(page, Enumerable.Range(0, page.Count).Reverse());

    private static IEnumerable<int> WithWords(List<string> page, IEnumerable<int> lines) =>
        lines.Where(line => page[line].Length > 0).Take(Deepest);

    private void TakeOut(List<string> page, int n, int[] edge, List<string> into)
    {
        var words = edge.Select(line => WordsOf(page[line], n)).TakeWhile(words => words is not null).ToList();
        foreach (var line in edge.Take(words.Count))
            page[line] = "";
        foreach (var line in edge.Zip(words).OrderBy(line => line.First))
            if (line.Second!.Length > 0 && said.Add(line.Second))
                into.Add(line.Second);
    }

    /// <summary>What a running line says beside the number of its page; null where it is none.</summary>
    private string? WordsOf(string line, int n)
    {
        foreach (var (look, words) in Looks(line, n))
            if (seen[look].Times >= enough)
                return words;
        return null;
    }

    private static IEnumerable<(string Look, string Words)> Looks(string line, int n)
    {
        var whole = Gaps.Narrowed(line);
        yield return (whole, whole);
        if (PageNumber.In(whole) is { } numbered)
            yield return ($"{numbered.Number - n}\n{numbered.Words}", numbered.Words);
    }
}
