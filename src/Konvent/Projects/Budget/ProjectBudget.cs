using Konvent.Basics;
using Konvent.People.Rights;
using Konvent.Projects.Partners;
using Konvent.Projects.Programmes;
using Konvent.Reading;

namespace Konvent.Projects.Budget;

/// <summary>A partner with its budget, as entered and as it counts in the sums.</summary>
/// <param name="Counted">In the project's currency; null where no budget was entered or no rate leads there.</param>
/// <param name="IsFormer">Whether the partner has left.</param>
public sealed record BudgetRow(
    PartnerRow Partner,
    PartnerBudget? Budget,
    BudgetColumns? Counted,
    bool IsExpected,
    bool IsFormer
)
{
    public bool IsConverted => Counted is not null && Budget?.ExchangeRate is not null;

    /// <summary>A sum of this budget as it counts for the project; null where its rate cannot convert it.</summary>
    public Money? InSums(Money sum) =>
        Budget?.ExchangeRate is { } rate && rate.Per != sum.Currency.Code ? rate.Convert(sum) : sum;

    /// <summary>Where deeds with it are done: a partner's own people reach no other partner's budget.</summary>
    public Place In(Project project) => project.Place with { Organisation = Partner.OrganisationId };
}

/// <summary>The money of a project: every partner's budget, each column added up, and what does not agree.</summary>
/// <param name="Funds">Those of the programme, and what else a budget names.</param>
public sealed record ProjectBudget(
    Currency Currency,
    Money? Total,
    IReadOnlyList<BudgetRow> Rows,
    IReadOnlyList<Fund> Funds,
    BudgetColumns Sums,
    IReadOnlyList<BudgetFinding> Findings
)
{
    /// <summary>Those of which there is something to see: a budget, or that one is missing.</summary>
    public IEnumerable<BudgetRow> Shown => Rows.Where(row => row.Budget is not null || row.IsExpected);

    public bool IsEmpty => Rows.All(row => row.Budget is null);

    /// <summary>Whether every partner that has or should have a budget is in the sums.</summary>
    public bool IsWhole => Shown.All(row => row.Counted is not null);

    /// <summary>The funds that contribute to somebody here.</summary>
    public IEnumerable<Fund> FundsHere =>
        Funds.Where(fund => Rows.Any(row => row.Budget?.Funds.Any(line => line.Fund == fund.Code) == true));

    /// <param name="day">Partners who had left by then need no budget any more.</param>
    public static ProjectBudget Of(
        Project project,
        IReadOnlyList<Fund> known,
        IReadOnlyList<PartnerRow> partners,
        IReadOnlyCollection<PartnerBudget> budgets,
        DateOnly day
    )
    {
        var currency = CurrencyOf(project);
        var byPart = budgets.ToDictionary(budget => budget.ParticipationId);
        BudgetRow[] rows =
        [
            .. from partner in partners
            let budget = byPart.GetValueOrDefault(partner.Id)
            let isFormer = partner.IsFormerOn(day)
            select new BudgetRow(
                partner,
                budget,
                budget is null ? null : BudgetColumns.In(currency, budget),
                partner.Role is PartnerRole.LeadPartner or PartnerRole.ProjectPartner && !isFormer,
                isFormer
            ),
        ];
        var others = budgets
            .SelectMany(budget => budget.Funds.Select(line => line.Fund))
            .Distinct()
            .Where(code => known.All(fund => fund.Code != code))
            .Order(StringComparer.Ordinal)
            .Select(code => new Fund(code, Wording.Empty));
        return new(
            currency,
            project.TotalBudget,
            rows,
            [.. known, .. others],
            BudgetColumns.AddedUp([.. rows.Select(row => row.Counted).OfType<BudgetColumns>()]),
            BudgetChecks.Of(
                [.. rows.Select(row => new BudgetOfPartner(row.Partner.Id, row.Budget, row.IsExpected))],
                project.TotalBudget,
                currency
            )
        );
    }

    /// <summary>In what a project reckons: the currency of its total budget, else euro.</summary>
    public static Currency CurrencyOf(Project project) => project.TotalBudget?.Currency ?? Currency.Euro;
}
