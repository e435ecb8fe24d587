using Konvent.Reading;

namespace Konvent.Projects.Budget;

/// <summary>
/// At what rate the sums of a partner are converted into the project's currency, and of which month that rate is: the Commission's
/// accounting rate (InforEuro) changes monthly.
/// </summary>
/// <param name="Per">The letters of the currency of which one unit is meant: the project's.</param>
/// <param name="Units">So many units of the partner's currency for one of the project's.</param>
public sealed record ExchangeRate(string Per, decimal Units, When Month)
{
    /// <summary>The most decimals a rate is given with.</summary>
    public const int Decimals = 6;

    public const decimal Most = 1_000_000m;

    /// <summary>The sum in the currency of <see cref="Per"/>, rounded to its decimals; null where that could not be kept.</summary>
    public Money? Convert(Money sum) =>
        Currency.TryOf(Per, out var currency) && Units > 0 && Money.Fits(sum.Amount / Units, currency)
            ? new Money(sum.Amount / Units, currency)
            : null;
}
