using System.Globalization;
using System.Text.RegularExpressions;
using Konvent.Basics;
using Konvent.Projects.Programmes;
using Konvent.Reading;
using Konvent.Ui.Forms;
using Konvent.Ui.Forms.Races;

namespace Konvent.Projects.Budget;

/// <summary>A partner's budget as the form shows and sends it.</summary>
public sealed partial class BudgetForm
{
    public int Version { get; set; }

    [Called("budget.currency")]
    public string? Currency { get; set; }

    [Called("budget.total")]
    public string? Total { get; set; }

    [Called("budget.eligible")]
    public string? Eligible { get; set; }

    [Called("budget.funds")]
    public List<FundLineForm> Funds { get; set; } = [];

    [Called("budget.national")]
    public string? NationalContribution { get; set; }

    [Called("budget.rate")]
    public string? CoFinancingRate { get; set; }

    [Called("budget.exchange.units")]
    public string? ExchangeRate { get; set; }

    [Called("budget.exchange.month")]
    public string? ExchangeMonth { get; set; }

    [Called("budget.costs")]
    public List<CostLineForm> Costs { get; set; } = [];

    /// <param name="known">The programme's funds, which have a line each.</param>
    /// <param name="reader">In whose language sums are written.</param>
    public static BudgetForm Of(PartnerBudget? budget, IEnumerable<Fund> known, Currency usual, Language reader)
    {
        var codes = known.Select(fund => fund.Code).Union(budget?.Funds.Select(line => line.Fund) ?? []);
        return new()
        {
            Version = budget?.Version ?? 0,
            Currency = (budget?.Currency ?? usual).Code,
            Total = budget?.Total?.WriteAmount(reader),
            Eligible = budget?.Eligible?.WriteAmount(reader),
            Funds = [.. codes.Select(code => FundLineForm.Of(code, budget, reader))],
            NationalContribution = budget?.NationalContribution?.WriteAmount(reader),
            CoFinancingRate = budget?.CoFinancingRate is { } rate ? SayFindings.Percent(rate) : null,
            ExchangeRate = budget?.ExchangeRate is { } exchange ? SayFindings.Units(exchange) : null,
            ExchangeMonth = budget?.ExchangeRate?.Month.Write(reader),
            Costs = CostLineForm.Of(budget, reader),
        };
    }

    /// <summary>Takes one step that needs no save yet: <c>add</c>, <c>remove-2</c>.</summary>
    public void Take(string step)
    {
        if (step == "add" && Costs.Count < BudgetRules.MostCosts)
            Costs.Add(new CostLineForm());
        else if (
            step.StartsWith("remove-", StringComparison.Ordinal)
            && int.TryParse(step["remove-".Length..], out var at)
            && at >= 0
            && at < Costs.Count
        )
            Costs.RemoveAt(at);
    }

    /// <param name="own">The project's currency, into which the rate leads.</param>
    /// <param name="reader">In whose language sums are typed.</param>
    public BudgetFacts Read(Currency own, Language reader)
    {
        var typed = new TypedFields(reader);
        var currency = Reading.Currency.TryOf(Currency, out var chosen) ? chosen : own;
        typed.Rules.Require(
            string.IsNullOrEmpty(Currency) || Currency == currency.Code,
            "basics.reading.currency.unknown",
            nameof(Currency),
            Currency ?? ""
        );
        var facts = new BudgetFacts(
            typed.Money(Total, nameof(Total), currency),
            typed.Money(Eligible, nameof(Eligible), currency),
            [.. FilledFunds.Select(at => Funds[at].Read(typed, $"Funds[{at}].", currency)).OfType<FundLine>()],
            typed.Money(NationalContribution, nameof(NationalContribution), currency),
            Number(CoFinancingRate, "budget.rule.rate", nameof(CoFinancingRate), typed.Rules),
            [.. FilledCosts.Select(at => Costs[at].Read(typed, $"Costs[{at}].", currency)).OfType<CostLine>()],
            ReadExchange(own, typed)
        );
        typed.Rules.Enforce();
        return facts;
    }

    /// <summary>What was refused, at the lines as they were typed: those left empty were not counted.</summary>
    public RuleBroken AsTyped(RuleBroken broken) =>
        new([.. broken.Breaches.Select(breach => breach with { Field = AsTyped(breach.Field) })]);

    private int[] FilledFunds => [.. Enumerable.Range(0, Funds.Count).Where(at => !Funds[at].IsEmpty)];

    private int[] FilledCosts => [.. Enumerable.Range(0, Costs.Count).Where(at => !Costs[at].IsEmpty)];

    private string? AsTyped(string? field) =>
        field is null
            ? null
            : Line()
                .Replace(
                    field,
                    line =>
                    {
                        var filled = line.Groups[1].Value == nameof(Funds) ? FilledFunds : FilledCosts;
                        var at = filled[int.Parse(line.Groups[2].ValueSpan, CultureInfo.InvariantCulture)];
                        return string.Create(CultureInfo.InvariantCulture, $"{line.Groups[1].Value}[{at}]");
                    }
                );

    private ExchangeRate? ReadExchange(Currency own, TypedFields typed)
    {
        var units = Number(
            ExchangeRate,
            "budget.rule.exchange",
            nameof(ExchangeRate),
            typed.Rules,
            Budget.ExchangeRate.Decimals
        );
        var month = typed.When(ExchangeMonth, nameof(ExchangeMonth));
        typed.Rules.Require(
            string.IsNullOrWhiteSpace(ExchangeRate) == string.IsNullOrWhiteSpace(ExchangeMonth),
            "budget.rule.exchangeBoth",
            string.IsNullOrWhiteSpace(ExchangeRate) ? nameof(ExchangeRate) : nameof(ExchangeMonth)
        );
        return units is { } number && month is not null ? new(own.Code, number, month) : null;
    }

    private static decimal? Number(string? typed, string rule, string field, Rules rules, params object[] values)
    {
        if (string.IsNullOrWhiteSpace(typed))
            return null;
        var number = TypedDecimals.Read(typed);
        rules.Require(number is not null, rule, field, values);
        return number;
    }

    [GeneratedRegex(@"^(Funds|Costs)\[(\d+)\]")]
    private static partial Regex Line();
}
