using System.Globalization;

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
        var said = text[start..end];
        var cut = DecimalSign(said, customs);
        var whole = cut < 0 ? said : said[..cut];
        var decimals = cut < 0 ? "" : said[(cut + 1)..];
        if (!GroupsFit(whole) || !decimals.All(char.IsAsciiDigit))
            return null;
        var digits = string.Concat(whole.Where(char.IsAsciiDigit));
        return digits.Length + decimals.Length <= MostDigits
            ? (decimal.Parse($"{digits}.{decimals}0", CultureInfo.InvariantCulture), end)
            : null;
    }

    // A sign belongs to the number where a figure follows it; a blank only where three figures do and no fourth.
    private static int EndOf(string text, int at, int limit)
    {
        while (at < limit)
            if (char.IsAsciiDigit(text[at]))
                at++;
            else if (at + 1 < limit && text[at] is '.' or ',' or '\'' or '’' && char.IsAsciiDigit(text[at + 1]))
                at++;
            else if (AmountReader.IsSpace(text[at]) && FiguresAt(text, at + 1, limit) == 3)
                at++;
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

    private static int DecimalSign(string said, SumCustoms customs)
    {
        var last = said.AsSpan().LastIndexOfAny('.', ',');
        if (last < 0)
            return -1;
        var sign = said[last];
        if (said.AsSpan(0, last).Contains(sign))
            return -1; // What stands twice parts groups.
        var after = said.Length - last - 1;
        var hasOther = said.AsSpan(0, last).IndexOfAnyExceptInRange('0', '9') >= 0;
        return after != 3 || hasOther || (sign == customs.Decimal && last > 3) || said[0] == '0' ? last
            : sign == customs.Decimal && sign != customs.Group && customs.AlsoGroups.Length == 0 ? last
            : -1;
    }

    private static bool GroupsFit(string whole)
    {
        var first = whole.AsSpan().IndexOfAnyExceptInRange('0', '9');
        if (first < 0)
            return true;
        var groups = whole.Split(whole[first]);
        return groups[0].Length is >= 1 and <= 3
            && groups.Skip(1).All(group => group.Length == 3)
            && groups.All(group => group.All(char.IsAsciiDigit));
    }
}
