namespace Konvent.Ui.Marks;

/// <summary>Finds out which new paragraph was made from which old one, so that a change reads as one also where others came or went beside it.</summary>
internal static class ParagraphPairs
{
    // Of two paragraphs of which less than this is common, one went and the other came.
    private const double RelatedFrom = 0.3;

    // Each old paragraph is held against each new one: above this nobody would read the marks anyway.
    private const long MostSteps = 4_000_000;

    /// <summary>The paragraphs side by side, in their order; where several have no counterpart, they stand together.</summary>
    public static IReadOnlyList<(string Before, string After)> Of(string[] before, string[] after)
    {
        if (before.Length < 2 && after.Length < 2 || Steps(before, after) > MostSteps)
            return [(string.Concat(before), string.Concat(after))];
        var (found, old, @new) = (new List<(string, string)>(), 0, 0);
        foreach (var (was, now) in Related(before, after))
        {
            found.Add((string.Concat(before[old..was]), string.Concat(after[@new..now])));
            found.Add((before[was], after[now]));
            (old, @new) = (was + 1, now + 1);
        }
        found.Add((string.Concat(before[old..]), string.Concat(after[@new..])));
        return found;
    }

    private static long Steps(string[] before, string[] after) =>
        (long)before.Length * after.Length + (long)before.Sum(text => text.Length) * after.Length;

    /// <summary>The pairs, one after the other in both texts, that have the most words in common.</summary>
    private static IEnumerable<(int Old, int New)> Related(string[] before, string[] after)
    {
        var (old, @new) = (Array.ConvertAll(before, WordsOf), Array.ConvertAll(after, WordsOf));
        var common = new int[before.Length, after.Length];
        var best = new int[before.Length + 1, after.Length + 1];
        for (var i = before.Length - 1; i >= 0; i--)
        for (var j = after.Length - 1; j >= 0; j--)
        {
            common[i, j] = Common(old[i], @new[j]);
            best[i, j] = Math.Max(Math.Max(best[i + 1, j], best[i, j + 1]), best[i + 1, j + 1] + common[i, j]);
        }
        for (int i = 0, j = 0; i < before.Length && j < after.Length; )
            if (common[i, j] > 0 && best[i, j] == best[i + 1, j + 1] + common[i, j])
                yield return (i++, j++);
            else if (best[i, j] == best[i + 1, j])
                i++;
            else
                j++;
    }

    /// <summary>How many words the two have in common; none where that is too little to call them related.</summary>
    private static int Common(Dictionary<string, int> old, Dictionary<string, int> @new)
    {
        var common = old.Sum(word => Math.Min(word.Value, @new.GetValueOrDefault(word.Key)));
        return common < RelatedFrom * Math.Max(old.Values.Sum(), @new.Values.Sum()) ? 0 : common;
    }

    private static Dictionary<string, int> WordsOf(string text) =>
        Tokens.Of(text).Where(Tokens.IsWord).CountBy(word => word).ToDictionary();
}
