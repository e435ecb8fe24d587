using System.Globalization;
using Konvent.Api;
using Konvent.Basics;
using Konvent.Projects.Partners;
using Konvent.Reading;

namespace Konvent.Projects.Budget;

/// <summary>The money of a project: every partner's budget, each column added up in the project's currency, and what does not agree.</summary>
/// <param name="IsWhole">Whether every partner that has or should have a budget is in the sums.</param>
public sealed record BudgetAnswer(
    string Currency,
    MoneyShape? TotalOfProject,
    IReadOnlyList<PartnerBudgetAnswer> Partners,
    ColumnsAnswer Sums,
    bool IsWhole,
    IReadOnlyList<FindingAnswer> Findings
)
{
    public static BudgetAnswer Of(ProjectBudget budget, SayFindings say) =>
        new(
            budget.Currency.Code,
            MoneyShape.Of(budget.Total),
            [.. budget.Rows.Select(PartnerBudgetAnswer.Of)],
            ColumnsAnswer.Of(budget.Sums),
            budget.IsWhole,
            [.. budget.Findings.Select(finding => FindingAnswer.Of(finding, say))]
        );
}

/// <summary>One partner's budget as it was entered; version 0 where none was.</summary>
/// <param name="Converted">The same sums in the project's currency, where they were entered in another and a rate is known.</param>
public sealed record PartnerBudgetAnswer(
    Guid ParticipationId,
    int Version,
    PartnerRole Role,
    Guid OrganisationId,
    IReadOnlyDictionary<string, string> Name,
    MoneyShape? Total,
    MoneyShape? Eligible,
    IReadOnlyList<FundShape> Funds,
    MoneyShape? NationalContribution,
    string? CoFinancingRate,
    IReadOnlyList<CostShape> Costs,
    ExchangeShape? ExchangeRate,
    ColumnsAnswer? Converted
)
{
    public static PartnerBudgetAnswer Of(BudgetRow row) =>
        new(
            row.Partner.Id,
            row.Budget?.Version ?? 0,
            row.Partner.Role,
            row.Partner.OrganisationId,
            WordingShape.Of(row.Partner.Name),
            MoneyShape.Of(row.Budget?.Total),
            MoneyShape.Of(row.Budget?.Eligible),
            [.. row.Budget?.Funds.Select(FundShape.Of) ?? []],
            MoneyShape.Of(row.Budget?.NationalContribution),
            row.Budget?.CoFinancingRate?.ToString("0.00", CultureInfo.InvariantCulture),
            [.. row.Budget?.Costs.Select(CostShape.Of) ?? []],
            ExchangeShape.Of(row.Budget?.ExchangeRate),
            row is { IsConverted: true, Counted: { } counted } ? ColumnsAnswer.Of(counted) : null
        );
}

/// <summary>Sums of different kinds, which are not to be added up.</summary>
public sealed record ColumnsAnswer(
    MoneyShape? Total,
    MoneyShape? Eligible,
    IReadOnlyList<FundShape> Funds,
    MoneyShape? NationalContribution
)
{
    public static ColumnsAnswer Of(BudgetColumns columns) =>
        new(
            MoneyShape.Of(columns.Total),
            MoneyShape.Of(columns.Eligible),
            [.. columns.Funds.Select(FundShape.Of)],
            MoneyShape.Of(columns.NationalContribution)
        );
}

/// <summary>Something that does not agree, or is not known. Nothing is mended by it.</summary>
/// <param name="ParticipationId">The partner it belongs to; null for the project as a whole.</param>
/// <param name="Sentence">In the language of the asker.</param>
public sealed record FindingAnswer(
    string Key,
    FindingKind Kind,
    Guid? ParticipationId,
    MoneyShape? Stated,
    MoneyShape? Reckoned,
    string? StatedRate,
    string? ReckonedRate,
    string Sentence
)
{
    public static FindingAnswer Of(BudgetFinding finding, SayFindings say) =>
        new(
            finding.Key,
            finding.Kind,
            finding.Participation,
            MoneyShape.Of(finding.Stated),
            MoneyShape.Of(finding.Reckoned),
            finding.StatedRate?.ToString("0.00", CultureInfo.InvariantCulture),
            finding.ReckonedRate?.ToString("0.####", CultureInfo.InvariantCulture),
            say.Of(finding)
        );
}
