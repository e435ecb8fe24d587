using Konvent.Basics;
using Konvent.Projects.Things;
using Konvent.Reading;

namespace Konvent.Projects.Budget;

/// <summary>
/// What a partner's part in a project costs and who pays for it, all in one currency. The total, what of it is eligible, what each fund
/// contributes and what is contributed at home are sums of different kinds: nothing here adds one to another, or mends one by another.
/// </summary>
[Remembered("budget", shape: 1)]
public sealed class PartnerBudget : PartOfProject
{
    private readonly List<FundLine> funds = [];
    private readonly List<CostLine> costs = [];

    private PartnerBudget() { }

    public PartnerBudget(Guid project, Guid participation, BudgetFacts facts)
    {
        (ProjectId, ParticipationId) = (project, participation);
        Describe(facts);
    }

    /// <summary>The part in the project that costs this.</summary>
    public Guid ParticipationId { get; private set; }

    public Money? Total { get; private set; }

    /// <summary>The part of the total that counts for co-financing.</summary>
    public Money? Eligible { get; private set; }

    public IReadOnlyList<FundLine> Funds => funds;

    /// <summary>What the partner, its state or its region pays of the eligible costs.</summary>
    public Money? NationalContribution { get; private set; }

    /// <summary>In percent, with at most two decimals, as it is written in the contract.</summary>
    public decimal? CoFinancingRate { get; private set; }

    public IReadOnlyList<CostLine> Costs => costs;

    public ExchangeRate? ExchangeRate { get; private set; }

    /// <summary>The one currency of all sums; null while no sum is known.</summary>
    public Currency? Currency => new BudgetFacts(this).Currency;

    public void Describe(BudgetFacts facts)
    {
        facts = facts with { Costs = [.. facts.Costs.Select(line => line.Tidy())] };
        BudgetRules.Of(facts).Enforce();
        (Total, Eligible, NationalContribution) = (facts.Total, facts.Eligible, facts.NationalContribution);
        (CoFinancingRate, ExchangeRate) = (facts.CoFinancingRate, facts.ExchangeRate);
        funds.Clear();
        funds.AddRange(facts.Funds);
        costs.Clear();
        costs.AddRange(facts.Costs.OrderBy(line => line.Category));
    }
}

/// <summary>What is known of a partner's budget.</summary>
public sealed record BudgetFacts(
    Money? Total,
    Money? Eligible,
    IReadOnlyList<FundLine> Funds,
    Money? NationalContribution,
    decimal? CoFinancingRate,
    IReadOnlyList<CostLine> Costs,
    ExchangeRate? ExchangeRate
)
{
    public BudgetFacts(PartnerBudget budget)
        : this(
            budget.Total,
            budget.Eligible,
            budget.Funds,
            budget.NationalContribution,
            budget.CoFinancingRate,
            budget.Costs,
            budget.ExchangeRate
        ) { }

    /// <summary>The one currency of all sums; null while no sum is known.</summary>
    public Currency? Currency => Sums.Select(entry => (Currency?)entry.Sum.Currency).FirstOrDefault();

    /// <summary>Every sum with the field it stands in, one after the other; they are of different kinds.</summary>
    internal IEnumerable<(string Field, Money Sum)> Sums
    {
        get
        {
            (string Field, Money? Sum)[] all =
            [
                (nameof(Total), Total),
                (nameof(Eligible), Eligible),
                .. Funds.Select((line, n) => ($"{nameof(Funds)}[{n}].Sum", (Money?)line.Sum)),
                (nameof(NationalContribution), NationalContribution),
                .. Costs.Select((line, n) => ($"{nameof(Costs)}[{n}].Sum", (Money?)line.Sum)),
            ];
            return all.Where(entry => entry.Sum is not null).Select(entry => (entry.Field, entry.Sum!.Value));
        }
    }
}
