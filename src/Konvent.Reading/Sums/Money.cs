using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Konvent.Reading;

/// <summary>A sum in a currency, always with exactly the currency's decimals.</summary>
/// <remarks>
/// Rounded half away from zero, as people round on paper and as Council Regulation (EC) No 1103/97, Article 5, rounds euro;
/// padded (10.5 EUR is kept as 10.50), so that text, hashes and databases agree.
/// </remarks>
public readonly record struct Money
{
    /// <summary>The amount stays below this: what both databases keep exactly.</summary>
    public const decimal Limit = 10_000_000_000_000m;

    /// <exception cref="ArgumentOutOfRangeException">With a sentence, when the amount has more than 13 digits before the decimals.</exception>
    public Money(decimal amount, Currency currency)
    {
        if (!Fits(amount, currency, out var kept))
            throw new ArgumentOutOfRangeException(nameof(amount), ReadingProblems.MoneyTooLarge.English);
        Amount = kept;
        Currency = currency;
    }

    public decimal Amount { get; }

    public Currency Currency { get; }

    public static Money Euro(decimal amount) => new(amount, Currency.Euro);

    /// <summary>Whether a sum of this amount can be kept: the question that the constructor asks.</summary>
    public static bool Fits(decimal amount, Currency currency) => Fits(amount, currency, out _);

    /// <summary>
    /// Reads what a person types in a form in their language. Groups are of three or absent; the decimal sign is the language's.
    /// What could mean two sums, or only makes sense in another country's writing, is refused with a problem, never guessed.
    /// The plain form of machines without groups (<c>1358584.00</c>) is taken in every language.
    /// </summary>
    /// <param name="text">For example <c>1.358.584,00 €</c>; the currency stands before, after, or in <paramref name="fallback"/>.</param>
    /// <param name="reader">Whose writing counts.</param>
    /// <param name="fallback">The currency of a text that names none; null where it must be named.</param>
    public static bool TryRead(
        string? text,
        Language reader,
        Currency? fallback,
        out Money money,
        [NotNullWhen(false)] out ReadingProblem? problem
    ) => MoneyReader.TryRead(text, reader, fallback, out money, out problem);

    /// <summary>As it stands in a text of this language, joined by no-break spaces: <c>EUR 1,358,584.00</c>, <c>1.358.584,00 EUR</c>.</summary>
    public string Write(Language language) => MoneyWriter.Write(this, language);

    /// <summary>The amount alone, for columns whose head names the currency: <c>1,358,584.00</c>, <c>1.358.584,00</c>.</summary>
    public string WriteAmount(Language language) => MoneyWriter.WriteAmount(this, SumCustoms.Of(language));

    /// <summary>The amount for machines: <c>1358584.00</c>. The currency is said beside it.</summary>
    public string WriteInvariant() => Amount.ToString(CultureInfo.InvariantCulture);

    /// <summary>For logs: <c>1358584.00 EUR</c>.</summary>
    public override string ToString() => $"{WriteInvariant()} {Currency}";

    public static Money operator +(Money left, Money right) => left.Add(right);

    public static Money operator -(Money left, Money right) => left.Subtract(right);

    /// <exception cref="InvalidOperationException">With a sentence, when the currencies differ: no rate is known here.</exception>
    public Money Add(Money other) => new(Amount + InSameCurrency(other), Currency);

    /// <inheritdoc cref="Add"/>
    public Money Subtract(Money other) => new(Amount - InSameCurrency(other), Currency);

    private static bool Fits(decimal amount, Currency currency, out decimal kept)
    {
        // Rounding first: 9999999999999.999 would round up to the limit.
        kept = Math.Round(amount, currency.Digits, MidpointRounding.AwayFromZero);
        if (Math.Abs(kept) >= Limit)
            return false;
        // Adding a nought with as many decimals pads, and takes the sign off a negative nought.
        kept += new decimal(0, 0, 0, isNegative: false, (byte)currency.Digits);
        return true;
    }

    private decimal InSameCurrency(Money other) =>
        other.Currency == Currency
            ? other.Amount
            : throw new InvalidOperationException(
                $"{other.Currency} and {Currency} cannot be added up without a rate."
            );
}
