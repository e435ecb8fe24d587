using System.Text.RegularExpressions;

namespace Konvent.ActionPlans.Word.Writing;

/// <summary>One paragraph or one item of a list, with the line breaks within it.</summary>
/// <param name="StandsApart">Whether a blank line stands before the item.</param>
/// <param name="LeadsList">Whether the list that it announces follows without a blank line.</param>
internal sealed record ProseLine(string Text, bool IsItem, bool StandsApart, bool LeadsList);

/// <summary>Takes plain text apart as it is meant: a blank line parts paragraphs, a line with a dash is an item of a list.</summary>
internal static partial class ProseLines
{
    public const string Dash = "- ";

    public static IReadOnlyList<ProseLine> Of(string text) =>
        [.. Even(text).Split("\n\n", StringSplitOptions.RemoveEmptyEntries).SelectMany(OfParagraph)];

    /// <summary>The same text with one blank line where there are several, which paper does not tell apart.</summary>
    public static string Even(string text) => BlankLines().Replace(text.ReplaceLineEndings("\n"), "\n\n").Trim();

    private static IEnumerable<ProseLine> OfParagraph(string paragraph)
    {
        var groups = new List<List<string>>();
        foreach (var line in paragraph.Split('\n'))
            if (groups.Count == 0 || IsItem(line))
                groups.Add([line]);
            else
                groups[^1].Add(line);
        foreach (var (n, group) in groups.Index())
        {
            var (isItem, words) = (IsItem(group[0]), string.Join('\n', group));
            yield return new(
                isItem ? words[Dash.Length..] : words,
                isItem,
                StandsApart: isItem && n == 0,
                LeadsList: !isItem && n + 1 < groups.Count
            );
        }
    }

    private static bool IsItem(string line) => line.StartsWith(Dash, StringComparison.Ordinal);

    [GeneratedRegex(@"\n\s*\n")]
    private static partial Regex BlankLines();
}
