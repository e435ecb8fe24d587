using System.Globalization;

namespace Konvent.Reading;

/// <summary>A number of things, as people write it in their language: counts, hectares, tonnes; at most two decimals and below 10 000 000 000 000.</summary>
public static class Quantity
{
    private const int Longest = 60;

    /// <summary>Reads a number strictly by the customs of a language: what could mean two numbers is no number.</summary>
    /// <param name="text">As it was typed: <c>12,500.5</c> in English, <c>12.500,5</c> in German.</param>
    /// <param name="reader">In whose language it was typed.</param>
    public static bool TryRead(string text, Language reader, out decimal number)
    {
        var typed = text.Trim();
        Money sum = default;
        var isOne =
            typed.Length is > 0 and <= Longest && AmountReader.TryRead(typed, reader, Currency.Euro, out sum, out _);
        number = isOne ? Plain(sum.Amount) : 0;
        return isOne;
    }

    /// <summary>Writes it as the language does, with as many decimals as it has.</summary>
    public static string Write(decimal number, Language language)
    {
        var customs = SumCustoms.Of(language);
        var format = new NumberFormatInfo
        {
            NumberGroupSeparator = customs.Group.ToString(),
            NumberDecimalSeparator = customs.Decimal.ToString(),
            NumberGroupSizes = [3],
            NegativeSign = "−",
        };
        return number.ToString("#,0.##", format);
    }

    /// <summary>The same number without zeros at its end: two databases do not agree on whether to keep them.</summary>
    public static decimal Plain(decimal number) => number / 1.0000000000000000000000000000m;
}
