namespace Konvent.Ui.Marks;

/// <summary>Two people's texts brought together.</summary>
/// <param name="Overlaps">Whether both rewrote the same place, so that both of their wordings stand there one after the other.</param>
public sealed record MergedText(string Text, bool Overlaps);

/// <summary>Brings two texts that were made from the same one together, so that no word that either of them wrote is lost.</summary>
public static class MergeTexts
{
    /// <summary>
    /// Changes at different places are both taken over. What both added at the same place stands one after the other. A paragraph that both
    /// rewrote stands twice: theirs, then mine.
    /// </summary>
    public static MergedText Merge(string @base, string theirs, string mine)
    {
        (@base, theirs, mine) = (Plain(@base), Plain(theirs), Plain(mine));
        if (ByWords(@base, theirs, mine) is { } merged)
            return new(merged, false);
        var overlaps = false;
        var text = ThreeWay.Join(
            Tokens.LinesOf(@base),
            Tokens.LinesOf(theirs),
            Tokens.LinesOf(mine),
            (was, their, my) =>
            {
                if (ByWords(was, their, my) is { } together)
                    return together;
                overlaps = true;
                return OneAfterTheOther(their, my);
            }
        );
        return new(text!, overlaps);
    }

    private static string? ByWords(string @base, string theirs, string mine) =>
        ThreeWay.Join(
            Tokens.Of(@base),
            Tokens.Of(theirs),
            Tokens.Of(mine),
            (was, their, my) => was.Length == 0 ? SideBySide(their, my) : null
        );

    // Two additions at one place: kept apart by a space where neither brings one.
    private static string SideBySide(string theirs, string mine) =>
        char.IsWhiteSpace(theirs[^1]) || char.IsWhiteSpace(mine[0]) ? theirs + mine : theirs + " " + mine;

    private static string OneAfterTheOther(string theirs, string mine)
    {
        var end = mine.EndsWith('\n') || theirs.EndsWith('\n') ? "\n" : "";
        string[] both = [theirs.TrimEnd('\n'), mine.TrimEnd('\n')];
        return string.Join("\n\n", both.Where(text => text.Length > 0)) + end;
    }

    private static string Plain(string text) => text.ReplaceLineEndings("\n");
}
