using System.Text.RegularExpressions;
using Konvent.Basics;
using Konvent.Reading;

namespace Konvent.Projects.Budget;

/// <summary>What a partner's budget must be like to be kept. Whether its sums agree with each other is not asked here: <see cref="BudgetChecks"/> shows that.</summary>
internal static partial class BudgetRules
{
    public const int MostCosts = 120;

    private const int MostFunds = 20;

    public static Rules Of(BudgetFacts facts)
    {
        var sums = facts.Sums.ToList();
        var rules = new Rules().Require(
            sums.Count > 0 || facts.CoFinancingRate is not null,
            "budget.rule.empty",
            nameof(BudgetFacts.Total)
        );
        foreach (var (field, sum) in sums)
            rules
                .Require(sum.Amount >= 0, "budget.rule.negative", field)
                .Require(sum.Currency == sums[0].Sum.Currency, "budget.rule.oneCurrency", field, sums[0].Sum.Currency);
        if (facts.CoFinancingRate is { } rate)
            rules.Require(
                rate is >= 0 and <= 100 && decimal.Round(rate, 2) == rate,
                "budget.rule.rate",
                nameof(BudgetFacts.CoFinancingRate)
            );
        Funds(facts.Funds, rules);
        Costs(facts.Costs, rules);
        if (facts.ExchangeRate is { } exchange)
            Exchange(exchange, sums.Count > 0 ? sums[0].Sum.Currency : null, rules);
        return rules;
    }

    private static void Funds(IReadOnlyList<FundLine> funds, Rules rules)
    {
        rules.Require(funds.Count <= MostFunds, "budget.rule.tooMany", nameof(BudgetFacts.Funds), MostFunds);
        foreach (var (n, line) in funds.Index())
            rules.Require(
                !funds.Take(n).Any(before => before.Fund == line.Fund),
                "budget.rule.fundTwice",
                $"Funds[{n}].Sum",
                line.Fund
            );
    }

    private static void Costs(IReadOnlyList<CostLine> costs, Rules rules)
    {
        rules.Require(costs.Count <= MostCosts, "budget.rule.tooMany", nameof(BudgetFacts.Costs), MostCosts);
        var cells = new HashSet<(CostCategory, string)>();
        foreach (var (n, line) in costs.Index())
            rules
                .Require(Enum.IsDefined(line.Category), "budget.rule.category", $"Costs[{n}].Category")
                .Require(
                    cells.Add((line.Category, Folding.Fold(line.Period ?? ""))),
                    "budget.rule.costTwice",
                    $"Costs[{n}].Category"
                )
                .UnturnedName(line.Period, $"Costs[{n}].Period")
                .Require(
                    line.Period is null or { Length: <= CostLine.LongestPeriod },
                    "budget.rule.periodLong",
                    $"Costs[{n}].Period",
                    CostLine.LongestPeriod
                );
    }

    private static void Exchange(ExchangeRate exchange, Currency? own, Rules rules) =>
        rules
            .Require(
                own is not null && own.Value.Code != exchange.Per,
                "budget.rule.exchangeOwn",
                "ExchangeRate",
                exchange.Per
            )
            .Require(
                exchange.Units is > 0 and <= ExchangeRate.Most
                    && decimal.Round(exchange.Units, ExchangeRate.Decimals) == exchange.Units,
                "budget.rule.exchange",
                "ExchangeRate",
                ExchangeRate.Decimals
            )
            .Require(OneMonth().IsMatch(exchange.Month.Edtf), "budget.rule.exchangeMonth", "ExchangeMonth");

    [GeneratedRegex(@"^\d{4}-(0[1-9]|1[0-2])\z", RegexOptions.CultureInvariant)]
    private static partial Regex OneMonth();
}
