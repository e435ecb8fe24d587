using Konvent.Reading;

namespace Konvent.Projects.Budget;

/// <summary>A partner's budget as the checks look at it.</summary>
/// <param name="Budget">Null where none was entered.</param>
/// <param name="IsExpected">Whether a partner of this role has one; others may.</param>
public sealed record BudgetOfPartner(Guid Participation, PartnerBudget? Budget, bool IsExpected);

/// <summary>Compares the figures of a project's budgets with each other and tells what does not agree. It knows no database and mends nothing.</summary>
public static class BudgetChecks
{
    /// <summary>In percentage points.</summary>
    private const decimal ToleratedRate = 0.01m;

    /// <param name="total">The project's own total budget, where it is known.</param>
    /// <param name="currency">The project's currency, in which all partners are added up.</param>
    public static IReadOnlyList<BudgetFinding> Of(
        IReadOnlyList<BudgetOfPartner> partners,
        Money? total,
        Currency currency
    ) =>
        partners.All(partner => partner.Budget is null)
            ? [] // Nobody has begun: nothing can differ.
            :
            [
                .. OfProject(partners, total, currency),
                .. partners.SelectMany(partner => OfPartner(partner, currency)),
            ];

    private static IEnumerable<BudgetFinding> OfProject(
        IReadOnlyList<BudgetOfPartner> partners,
        Money? total,
        Currency currency
    )
    {
        var totals = partners
            .Where(partner => partner.Budget is not null || partner.IsExpected)
            .Select(partner => partner.Budget is { } budget ? BudgetColumns.In(currency, budget)?.Total : null)
            .ToList();
        if (total is not { } stated || AddUp.Of(totals) is not { } sum || sum.Currency != stated.Currency)
            yield break;
        // While a partner's total is missing, only what is too much already is a difference.
        if (totals.TrueForAll(known => known is not null) || sum.Amount > stated.Amount)
            foreach (var finding in Compared("budget.finding.projectTotal", null, stated, sum, totals.Count))
                yield return finding;
    }

    private static IEnumerable<BudgetFinding> OfPartner(BudgetOfPartner partner, Currency currency)
    {
        var id = partner.Participation;
        if (partner.Budget is not { } budget)
            return partner.IsExpected ? [new("budget.finding.none", FindingKind.Missing, id)] : [];
        return
        [
            .. InSums(budget, id, currency),
            .. Eligible(budget, id),
            .. Financing(budget, id),
            .. Rate(budget, id),
            .. Costs(budget, id),
        ];
    }

    private static IEnumerable<BudgetFinding> InSums(PartnerBudget budget, Guid id, Currency currency)
    {
        if (budget.Total is null)
            yield return new("budget.finding.noTotal", FindingKind.Missing, id);
        if (BudgetColumns.In(currency, budget) is null)
            yield return new("budget.finding.noExchangeRate", FindingKind.Missing, id);
    }

    private static IEnumerable<BudgetFinding> Eligible(PartnerBudget budget, Guid id)
    {
        if (budget is { Eligible: { } eligible, Total: { } total } && eligible.Amount > total.Amount)
            yield return new("budget.finding.eligibleAboveTotal", FindingKind.Difference, id, eligible, total);
    }

    private static IEnumerable<BudgetFinding> Financing(PartnerBudget budget, Guid id)
    {
        var funds = AddUp.Of(budget.Funds.Select(line => (Money?)line.Sum));
        if (budget.Eligible is not { } eligible || funds is not { } paid)
            return [];
        if (budget.NationalContribution is not { } national)
            return paid.Amount > eligible.Amount
                ? Compared("budget.finding.fundsAboveEligible", id, eligible, paid, budget.Funds.Count)
                : [];
        return AddUp.Of([paid, national]) is { } sum
            ? Compared("budget.finding.financing", id, eligible, sum, budget.Funds.Count + 1)
            : [];
    }

    private static IEnumerable<BudgetFinding> Rate(PartnerBudget budget, Guid id)
    {
        if (
            budget is { CoFinancingRate: { } stated, Eligible: { Amount: > 0 } eligible }
            && AddUp.Of(budget.Funds.Select(line => (Money?)line.Sum)) is { } funds
            && funds.Amount / eligible.Amount * 100 is var reckoned
            && Math.Abs(stated - reckoned) > ToleratedRate
        )
            yield return new BudgetFinding("budget.finding.rate", FindingKind.Difference, id)
            {
                StatedRate = stated,
                ReckonedRate = reckoned,
            };
    }

    private static IEnumerable<BudgetFinding> Costs(PartnerBudget budget, Guid id) =>
        budget.Total is { } total && AddUp.Of(budget.Costs.Select(line => (Money?)line.Sum)) is { } costs
            ? Compared("budget.finding.costs", id, total, costs, budget.Costs.Count)
            : [];

    // One smallest coin for each line is what rounding can do; more is a difference.
    private static IEnumerable<BudgetFinding> Compared(string key, Guid? id, Money stated, Money reckoned, int lines)
    {
        var apart = Math.Abs(stated.Amount - reckoned.Amount);
        var coin = new decimal(1, 0, 0, isNegative: false, (byte)stated.Currency.Digits);
        if (apart > 0)
            yield return new(
                key,
                apart <= coin * lines ? FindingKind.Rounding : FindingKind.Difference,
                id,
                stated,
                reckoned
            );
    }
}
