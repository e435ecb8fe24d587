using Konvent.Projects.Budget;

namespace Konvent.Projects.Import.Partners;

/// <summary>A budget with what a line says of it: what it says nothing of stays as it is.</summary>
internal static class JoinedBudget
{
    /// <summary>What the line says stands first, as its columns do.</summary>
    public static BudgetFacts With(this BudgetFacts old, BudgetFacts said) =>
        new(
            said.Total ?? old.Total,
            said.Eligible ?? old.Eligible,
            [.. said.Funds, .. old.Funds.Where(kept => said.Funds.All(line => line.Fund != kept.Fund))],
            said.NationalContribution ?? old.NationalContribution,
            said.CoFinancingRate ?? old.CoFinancingRate,
            [.. said.Costs, .. old.Costs.Where(kept => said.Costs.At(kept.Category, kept.Period) is null)],
            said.ExchangeRate ?? old.ExchangeRate
        );

    /// <summary>With its costs in the order they had.</summary>
    public static BudgetFacts InOrderOf(this BudgetFacts facts, BudgetFacts old)
    {
        var before = old.Costs.ToList();
        return facts with { Costs = [.. facts.Costs.OrderBy(Place)] };

        int Place(CostLine line) =>
            before.At(line.Category, line.Period) is { } known ? before.IndexOf(known) : before.Count;
    }

    public static bool IsSameAs(this BudgetFacts one, BudgetFacts other) =>
        one with { Funds = [], Costs = [] } == other with { Funds = [], Costs = [] }
        && one.Funds.ToHashSet().SetEquals(other.Funds)
        && one.Costs.ToHashSet().SetEquals(other.Costs);
}
