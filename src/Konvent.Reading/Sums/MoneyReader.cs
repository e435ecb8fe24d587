using System.Diagnostics.CodeAnalysis;

namespace Konvent.Reading;

/// <summary>Takes a typed sum apart into currency and amount; the amount itself is read by <see cref="AmountReader"/>.</summary>
internal static class MoneyReader
{
    private const int MaxLength = 200;

    public static bool TryRead(
        string? text,
        Language reader,
        Currency? fallback,
        out Money money,
        [NotNullWhen(false)] out ReadingProblem? problem
    )
    {
        money = default;
        if (text is { Length: > MaxLength })
            return Refuse(ReadingProblems.MoneyTooLong.About(), out problem);
        if (string.IsNullOrWhiteSpace(text))
            return Refuse(ReadingProblems.MoneyEmpty.About(), out problem);

        var (before, amountText, after) = Split(text.Trim());
        if (amountText.Length == 0 || (before.Length > 0 && after.Length > 0))
            return Refuse(NotANumber(text, reader), out problem);
        if (!TryReadCurrency(before + after, reader, fallback, out var currency, out problem))
            return false;
        return AmountReader.TryRead(amountText, reader, currency, out money, out problem);
    }

    internal static ReadingProblem NotANumber(string typed, Language reader) =>
        ReadingProblems.MoneyNotANumber.About(typed.Trim(), Example(reader));

    internal static string Example(Language reader) =>
        MoneyWriter.WriteAmount(Money.Euro(1358584.5m), SumCustoms.Of(reader));

    // The amount runs from the first digit (or the sign before it) to the last digit; what is left over is the currency.
    private static (string Before, string Amount, string After) Split(string text)
    {
        var first = text.AsSpan().IndexOfAnyInRange('0', '9');
        if (first < 0)
            return (text, "", "");
        var last = text.AsSpan().LastIndexOfAnyInRange('0', '9');
        var before = text[..first].TrimEnd();
        var sign = before.Length > 0 && before[^1] is '-' or '−' or '+' ? before[^1..] : "";
        return (before[..^sign.Length].Trim(), sign + text[first..(last + 1)], text[(last + 1)..].Trim());
    }

    private static bool TryReadCurrency(
        string typed,
        Language reader,
        Currency? fallback,
        out Currency currency,
        [NotNullWhen(false)] out ReadingProblem? problem
    )
    {
        problem = null;
        currency = fallback ?? default;
        if (typed.Length == 0)
            return fallback is not null || Refuse(ReadingProblems.CurrencyMissing.About(), out problem);

        var word = Folding.Fold(typed).TrimEnd('.');
        var isShared = CurrencyTable.Shared.TryGetValue(word, out var shared);
        if (isShared && fallback is not null && shared!.Contains(currency.Code))
            return true;
        if (CurrencyTable.Meant(word, reader) is not { } meant)
            return Refuse(
                (isShared ? ReadingProblems.CurrencyAmbiguous : ReadingProblems.CurrencyUnknown).About(typed),
                out problem
            );
        currency = meant;
        return true;
    }

    private static bool Refuse(ReadingProblem why, out ReadingProblem problem)
    {
        problem = why;
        return false;
    }
}
