namespace Konvent.Reading;

/// <summary>
/// Makes one text of pages as a printer lays them out, parted by form feeds: what stands at the head or the foot of each page is said once,
/// columns follow each other, and a paragraph goes on over the end of its page.
/// </summary>
public static class Pages
{
    /// <summary>The text as a person would read it aloud; it has no form feeds any more, and tabs where a line has a wide gap.</summary>
    public static string Joined(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var pages = text.Split('\f', StringSplitOptions.RemoveEmptyEntries).Select(LinesOf).ToList();
        var running = RunningLines.TakeOut(pages);
        var whole = new List<string>(running.Heads);
        LinesJoined.Part(whole);
        foreach (var page in pages)
            LinesJoined.Add(whole, Columns.InOrder(page));
        LinesJoined.Part(whole);
        whole.AddRange(running.Feet);
        return Written(whole);
    }

    private static List<string> LinesOf(string page) => [.. Lines(page).Select(line => line.TrimEnd())];

    private static string Written(List<string> lines) =>
        string.Join('\n', ProseLines.InParagraphs(lines.Select(Gaps.Narrowed), areProse: false)).TrimEnd('\n');

    private static IEnumerable<string> Lines(string page)
    {
        using var lines = new StringReader(page);
        while (lines.ReadLine() is { } line)
            yield return line;
    }
}
