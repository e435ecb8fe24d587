using System.Globalization;

namespace Konvent.Reading;

internal static class MoneyWriter
{
    private const char NoBreakSpace = '\u00A0';

    public static string Write(Money money, Language language)
    {
        var customs = SumCustoms.Of(language);
        var amount = WriteAmount(money, customs);
        return customs.CurrencyFirst
            ? $"{money.Currency}{NoBreakSpace}{amount}"
            : $"{amount}{NoBreakSpace}{money.Currency}";
    }

    public static string WriteAmount(Money money, SumCustoms customs)
    {
        var format = new NumberFormatInfo
        {
            NumberGroupSeparator = customs.Group.ToString(),
            NumberDecimalSeparator = customs.Decimal.ToString(),
            NumberGroupSizes = [3],
            NumberNegativePattern = 1,
            // A hyphen may break from its number at the end of a line; the minus sign does not.
            NegativeSign = "−",
        };
        return money.Amount.ToString("N" + money.Currency.Digits, format);
    }
}
