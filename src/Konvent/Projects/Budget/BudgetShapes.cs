using System.Globalization;
using Konvent.Api;
using Konvent.Basics;
using Konvent.Reading;

namespace Konvent.Projects.Budget;

/// <summary>What one fund contributes; the fund by its code in the programme.</summary>
public sealed record FundShape(string Fund, MoneyShape Sum)
{
    public static FundShape Of(FundLine line) => new(line.Fund, MoneyShape.Of(line.Sum)!);

    internal FundLine Read(string field) => new(Fund, MoneyShape.Read(Sum, field + nameof(Sum))!.Value);
}

/// <summary>What one category of costs comes to, in one period or altogether.</summary>
public sealed record CostShape(CostCategory Category, string? Period, MoneyShape Sum)
{
    public static CostShape Of(CostLine line) => new(line.Category, line.Period, MoneyShape.Of(line.Sum)!);

    internal CostLine Read(string field) => new(Category, Period, MoneyShape.Read(Sum, field + nameof(Sum))!.Value);
}

/// <summary>So many units of the budget's currency for one of the project's, as text so that no reader rounds it, and the month the rate is of.</summary>
public sealed record ExchangeShape(string Per, string Units, WhenShape Month)
{
    public static ExchangeShape? Of(ExchangeRate? rate) =>
        rate is null
            ? null
            : new(rate.Per, rate.Units.ToString("0.######", CultureInfo.InvariantCulture), WhenShape.Of(rate.Month)!);

    internal ExchangeRate Read() =>
        new(
            Per,
            TypedDecimals.Read(Units)
                ?? throw new RuleBroken("budget.rule.exchange", "ExchangeRate", ExchangeRate.Decimals),
            WhenShape.Read(Month, "ExchangeRate.Month")!
        );
}

/// <summary>A partner's budget, whole.</summary>
public sealed record PartnerBudgetInput(
    MoneyShape? Total,
    MoneyShape? Eligible,
    IReadOnlyList<FundShape?> Funds,
    MoneyShape? NationalContribution,
    string? CoFinancingRate,
    IReadOnlyList<CostShape?> Costs,
    ExchangeShape? ExchangeRate
)
{
    public BudgetFacts Read() =>
        new(
            MoneyShape.Read(Total, nameof(Total)),
            MoneyShape.Read(Eligible, nameof(Eligible)),
            [.. Funds.Select((line, n) => Sent(line, $"Funds[{n}]").Read($"Funds[{n}]."))],
            MoneyShape.Read(NationalContribution, nameof(NationalContribution)),
            CoFinancingRate is { } rate
                ? TypedDecimals.Read(rate) ?? throw new RuleBroken("budget.rule.rate", nameof(CoFinancingRate))
                : null,
            [.. Costs.Select((line, n) => Sent(line, $"Costs[{n}]").Read($"Costs[{n}]."))],
            ExchangeRate?.Read()
        );

    private static T Sent<T>(T? line, string field)
        where T : class => line ?? throw new RuleBroken("budget.rule.sumMissing", field);
}
