using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Konvent.Reading;

/// <summary>Reads the digits of a sum strictly by the customs of a language.</summary>
internal static class AmountReader
{
    public static bool TryRead(
        string typed,
        Language reader,
        Currency currency,
        out Money money,
        [NotNullWhen(false)] out ReadingProblem? problem
    )
    {
        (var read, problem) = Read(typed, SumCustoms.Of(reader), currency);
        money = read ?? default;
        if (read is null && problem is null)
            problem = Refusal(typed, reader, currency);
        return problem is null;
    }

    // Nothing and no problem: the signs stand where this language does not put them.
    private static (Money? Money, ReadingProblem? Problem) Read(string typed, SumCustoms customs, Currency currency)
    {
        var negative = typed[0] is '-' or '−';
        var digits = typed.TrimStart('-', '−', '+').TrimStart();
        var cut = DecimalSign(digits, customs);
        var whole = cut < 0 ? digits : digits[..cut];
        var decimals = cut < 0 ? "" : digits[(cut + 1)..];
        if (!IsPlain(decimals) || !GroupsFit(whole, customs, cut >= 0))
            return (null, null);
        if (decimals.Length > currency.Digits)
            return (null, ReadingProblems.MoneyTooPrecise.About(typed, currency.Code));

        var plain = string.Concat(whole.Where(char.IsAsciiDigit)).TrimStart('0');
        // Fifteen digits are beyond the limit already; a decimal would overflow at 29.
        return plain.Length <= 14 && Keep(plain, decimals, negative, currency) is { } money
            ? (money, null)
            : (null, ReadingProblems.MoneyTooLarge.About());
    }

    // Whether it would be a sum in another country is only asked to find the better sentence.
    private static ReadingProblem Refusal(string typed, Language reader, Currency currency) =>
        new[] { Language.English, Language.German }.Any(other =>
            Read(typed, SumCustoms.Of(other), currency).Money is not null
        )
            ? ReadingProblems.MoneyOtherCountry.About(typed, MoneyReader.Example(reader))
            : MoneyReader.NotANumber(typed, reader);

    // The language's own sign; or, in a number without groups, the other one followed by exactly two digits:
    // nothing groups in twos, so 1358584.00 has one meaning everywhere.
    private static int DecimalSign(string digits, SumCustoms customs)
    {
        var own = digits.IndexOf(customs.Decimal, StringComparison.Ordinal);
        if (own >= 0)
            return own;
        var foreign = digits.IndexOf(customs.Decimal == ',' ? '.' : ',', StringComparison.Ordinal);
        var plainBefore = foreign > 0 && IsPlain(digits[..foreign]);
        return plainBefore && foreign == digits.Length - 3 && IsPlain(digits[(foreign + 1)..]) ? foreign : -1;
    }

    private static bool GroupsFit(string whole, SumCustoms customs, bool hasDecimals)
    {
        if (whole.Length > 0 && IsPlain(whole))
            return true;
        var sign = whole.FirstOrDefault(c => !char.IsAsciiDigit(c));
        var groups = whole.Split(sign);
        var even =
            groups[0].Length is >= 1 and <= 3 && groups.Skip(1).All(group => group.Length == 3) && groups.All(IsPlain);
        if (!even || (sign != customs.Group && !IsSpace(sign) && !customs.AlsoGroups.Contains(sign)))
            return false;
        // A tolerated point (1.358.584,00 in Polish) must show that it is no decimal point: by a decimal comma or a second group.
        return sign != '.' || sign == customs.Group || hasDecimals || groups.Length > 2;
    }

    private static Money? Keep(string whole, string decimals, bool negative, Currency currency)
    {
        var amount = decimal.Parse($"0{whole}.{decimals}0", CultureInfo.InvariantCulture);
        amount = negative ? -amount : amount;
        return Money.Fits(amount, currency) ? new Money(amount, currency) : null;
    }

    private static bool IsPlain(string digits) => digits.All(char.IsAsciiDigit);

    // Space, no-break space, figure space, thin space, narrow no-break space.
    internal static bool IsSpace(char c) => c is ' ' or '\u00A0' or '\u2007' or '\u2009' or '\u202F';
}
