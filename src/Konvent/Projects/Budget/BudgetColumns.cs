using Konvent.Reading;

namespace Konvent.Projects.Budget;

/// <summary>The columns of a budget: of one partner, or each added up over all of them. What stands in two columns is never added up.</summary>
public sealed record BudgetColumns(
    Money? Total,
    Money? Eligible,
    IReadOnlyList<FundLine> Funds,
    Money? NationalContribution
)
{
    public static BudgetColumns Of(PartnerBudget budget) =>
        new(budget.Total, budget.Eligible, budget.Funds, budget.NationalContribution);

    /// <summary>A partner's columns in the project's currency; null where no rate leads to it.</summary>
    public static BudgetColumns? In(Currency currency, PartnerBudget budget)
    {
        if (budget.Currency is not { } own || own == currency)
            return Of(budget);
        if (budget.ExchangeRate is not { } rate || rate.Per != currency.Code)
            return null;
        var (total, eligible) = (Converted(budget.Total), Converted(budget.Eligible));
        var national = Converted(budget.NationalContribution);
        var funds = budget.Funds.Select(line => (line.Fund, Sum: rate.Convert(line.Sum))).ToList();
        var all =
            IsMissing(budget.Total, total)
            || IsMissing(budget.Eligible, eligible)
            || IsMissing(budget.NationalContribution, national)
            || funds.Exists(line => line.Sum is null);
        return all
            ? null
            : new(total, eligible, [.. funds.Select(line => new FundLine(line.Fund, line.Sum!.Value))], national);

        Money? Converted(Money? sum) => sum is { } known ? rate.Convert(known) : null;

        static bool IsMissing(Money? sum, Money? converted) => sum is not null && converted is null;
    }

    /// <summary>Each column over all partners; one of which nothing is known stays empty.</summary>
    public static BudgetColumns AddedUp(IReadOnlyCollection<BudgetColumns> partners) =>
        new(
            AddUp.Of(partners.Select(partner => partner.Total)),
            AddUp.Of(partners.Select(partner => partner.Eligible)),
            [
                .. partners
                    .SelectMany(partner => partner.Funds)
                    .GroupBy(line => line.Fund)
                    .Select(fund => (fund.Key, Sum: AddUp.Of(fund.Select(line => (Money?)line.Sum))))
                    .Where(fund => fund.Sum is not null)
                    .Select(fund => new FundLine(fund.Key, fund.Sum!.Value)),
            ],
            AddUp.Of(partners.Select(partner => partner.NationalContribution))
        );

    /// <summary>What this fund contributes; null where nothing is known of it.</summary>
    public Money? Of(string fund) => Funds.FirstOrDefault(line => line.Fund == fund)?.Sum;
}

/// <summary>Adds up sums of one kind.</summary>
internal static class AddUp
{
    /// <returns>Null where none is known, where their currencies differ, and where together they are more than can be kept.</returns>
    public static Money? Of(IEnumerable<Money?> sums)
    {
        var known = sums.OfType<Money>().ToList();
        if (known.Count == 0 || known.Exists(sum => sum.Currency != known[0].Currency))
            return null;
        var amount = known.Sum(sum => sum.Amount);
        return Money.Fits(amount, known[0].Currency) ? new Money(amount, known[0].Currency) : null;
    }
}
