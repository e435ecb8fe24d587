namespace Konvent.Reading;

/// <summary>
/// Reads a number in a text in whichever notation it stands: texts quote each other, so the customs of the language decide only where
/// the signs themselves do not.
/// </summary>
internal static class FoundAmount
{
    private const int MostDigits = 15;

    /// <summary>The number that begins here, and where it ends; null where the signs contradict each other.</summary>
    public static (decimal Amount, int End)? At(string text, int start, int limit, SumCustoms customs)
    {
        var end = EndOf(text, start, limit);
        return Of(text, start, end, customs, isScaled: false) is { } amount ? (amount, end) : null;
    }

    /// <summary>The number that stands there; null where its signs contradict each other.</summary>
    /// <param name="isScaled">Whether a word for millions follows, so that three decimals make sense.</param>
    public static decimal? Of(string text, int start, int end, SumCustoms customs, bool isScaled)
    {
        var said = text.AsSpan(start, end - start);
        var cut = DecimalSign(said, customs, isScaled);
        var whole = cut < 0 ? said : said[..cut];
        var decimals = cut < 0 ? [] : said[(cut + 1)..];
        if (!GroupsFit(whole) || decimals.ContainsAnyExceptInRange('0', '9'))
            return null;
        var (value, digits) = (0m, 0);
        foreach (var c in whole)
            if (char.IsAsciiDigit(c))
            {
                if (++digits > MostDigits)
                    return null;
                value = value * 10 + (c - '0');
            }
        if (digits + decimals.Length > MostDigits)
            return null;
        var part = 1m;
        foreach (var c in decimals)
            value += (c - '0') * (part /= 10);
        return value;
    }

    /// <summary>Where the number ends that begins here: a sign belongs to it where a figure follows, a blank only between groups of three.</summary>
    public static int EndOf(string text, int start, int limit)
    {
        var (at, group, groups) = (start, 0, 0);
        while (at < limit)
            if (char.IsAsciiDigit(text[at]))
                (at, group) = (at + 1, group + 1);
            else if (at + 1 < limit && text[at] is '.' or ',' or '\'' or '’' && char.IsAsciiDigit(text[at + 1]))
                (at, group, groups) = (at + 1, 0, groups + 1);
            else if (
                AmountReader.IsSpace(text[at])
                && FiguresAt(text, at + 1, limit) == 3
                && (groups == 0 ? group <= 3 : group == 3)
            )
                (at, group, groups) = (at + 1, 0, groups + 1);
            else
                break;
        return at;
    }

    private static int FiguresAt(string text, int at, int limit)
    {
        var figures = 0;
        while (at + figures < limit && figures < 4 && char.IsAsciiDigit(text[at + figures]))
            figures++;
        return figures;
    }

    private static int DecimalSign(ReadOnlySpan<char> said, SumCustoms customs, bool isScaled)
    {
        var last = said.LastIndexOfAny('.', ',');
        if (last < 0)
            return -1;
        var sign = said[last];
        if (said[..last].Contains(sign))
            return -1; // What stands twice parts groups.
        var after = said.Length - last - 1;
        var hasOther = said[..last].ContainsAnyExceptInRange('0', '9');
        return after != 3 || hasOther || said[0] == '0' || last > 3 || (isScaled && sign == customs.Decimal)
            ? last
            : -1;
    }

    private static bool GroupsFit(ReadOnlySpan<char> whole)
    {
        var first = whole.IndexOfAnyExceptInRange('0', '9');
        if (first < 0)
            return true;
        var sign = whole[first];
        if (first > 3)
            return false;
        for (var rest = whole[first..]; rest.Length > 0; rest = rest[4..])
            if (rest[0] != sign || rest.Length < 4 || rest[1..4].ContainsAnyExceptInRange('0', '9'))
                return false;
        return true;
    }
}
