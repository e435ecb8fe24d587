namespace Konvent.Reading;

/// <summary>Tells lines of a list, which end of themselves however long they are, from lines of prose, which were broken because they were full.</summary>
internal static class ListLines
{
    private const int LongestLabel = 40;

    // Longer lines are compared by their first characters.
    private const int Looked = 400;

    private static readonly string[] Between = [" – ", " — ", " - ", " | ", "\t"];

    /// <summary>Whether both are lines of one list: numbered in turn, each with a label, each with the same sign between its parts, each closed by a bracket.</summary>
    public static bool Are(ReadOnlySpan<char> line, ReadOnlySpan<char> next)
    {
        var one = line[..Math.Min(line.Length, Looked)];
        var other = next[..Math.Min(next.Length, Looked)];
        if (NumberOf(one) is > 0 and var number && NumberOf(other) == number + 1)
            return true;
        if (!char.IsUpper(other[0]) || line[^1] is ',' or '-' or '–')
            return false;
        return (HasLabel(one) && HasLabel(other))
            || (line[^1] == ')' && next[^1] == ')')
            || HaveSame(one, other);
    }

    // "2. Name", of a list that counts.
    private static int NumberOf(ReadOnlySpan<char> line)
    {
        var figures = line.IndexOfAnyExceptInRange('0', '9');
        return figures is 1 or 2 && line[figures] == '.'
            ? int.Parse(line[..figures], System.Globalization.CultureInfo.InvariantCulture)
            : 0;
    }

    // "Partner: Name".
    private static bool HasLabel(ReadOnlySpan<char> line)
    {
        var colon = line.IndexOf(':');
        return colon is > 1 and <= LongestLabel && colon + 1 < line.Length && line[..colon].Count(' ') <= 4;
    }

    private static bool HaveSame(ReadOnlySpan<char> one, ReadOnlySpan<char> other)
    {
        foreach (var sign in Between)
            if (one.Contains(sign, StringComparison.Ordinal) && other.Contains(sign, StringComparison.Ordinal))
                return true;
        return false;
    }
}
