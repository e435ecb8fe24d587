using System.Globalization;

namespace Konvent.ActionPlans.Word.Headings;

/// <summary>A line that begins an action: <c>Action 1: Title</c>, <c>Działanie nr 2 – Tytuł</c>, <c>Maßnahme III</c>.</summary>
internal static class ActionHeading
{
    private static readonly char[] Marks = [':', '.', '–', '—', '-', ')', '|', ' ', '\u00A0', '\t', '\n'];
    private static readonly HashSet<string> Numbers = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x"];
    private static readonly HashSet<string> NumberWords =
    [
        "no",
        "nr",
        "n",
        "number",
        "nummer",
        "numer",
        "numero",
        "n°",
        "n.",
        "no.",
        "nr.",
        "nº",
    ];

    /// <summary>The title behind the number, perhaps empty; null where the line begins no action.</summary>
    /// <param name="isHeading">Whether the line looks like a heading; else a mark has to follow the number.</param>
    public static string? TitleOf(string line, bool isHeading)
    {
        var rest = line.TrimStart();
        if (!KnownHeadings.IsAction(Folded(Next(ref rest))))
            return null;
        var number = Next(ref rest);
        if (NumberWords.Contains(number.ToLowerInvariant()))
            number = Next(ref rest);
        if (!IsNumber(number.TrimEnd(Marks)))
            return null;
        var isMarked =
            number.Length > number.TrimEnd(Marks).Length
            || rest.Length == 0
            || (rest[0] is ':' or '–' or '—' or '-' or '|');
        return !isHeading && !isMarked ? null
            : number.Length > number.TrimEnd(Marks).Length ? rest.Trim()
            : WithoutMark(rest);
    }

    // Only what parts the number from the title: a title may begin with a mark of its own.
    private static string WithoutMark(string rest) =>
        rest.TrimStart(rest.Length > 0 && rest[0] is ':' or '–' or '—' or '-' or '|' ? [rest[0]] : []).Trim();

    private static string Next(ref string rest)
    {
        var end = rest.AsSpan().IndexOfAny(' ', '\u00A0', '\t');
        var colon = rest.IndexOf(':', StringComparison.Ordinal);
        if (colon >= 0 && (end < 0 || colon < end))
            end = colon + 1;
        var word = end < 0 ? rest : rest[..end];
        rest = end < 0 ? "" : rest[end..].TrimStart();
        return word;
    }

    private static string Folded(string word) => string.Join(' ', HeadingKey.Words(word));

    private static bool IsNumber(string word) =>
        Numbers.Contains(word.ToLowerInvariant())
        || (
            word.Length < 8
            && word.Split('.').All(part => int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out _))
        );
}
