using System.Globalization;
using Konvent.Projects.Budget;
using Konvent.Projects.Import.Lines;
using Konvent.Projects.Import.Tables;
using Konvent.Projects.Organisations;
using Konvent.Ui;

namespace Konvent.Projects.Import.Partners;

/// <summary>Writes partners and their budgets as a table.</summary>
internal sealed class WritePartners(KnownColumns known, Texts texts)
{
    public IReadOnlyList<IReadOnlyList<TableCell>> Run(ProjectBudget budget)
    {
        var columns = known.Meanings.Where(meaning => IsWritten(meaning, budget)).ToList();
        return
        [
            [.. columns.Select(meaning => new TableCell(known.NameOf(meaning)))],
            .. budget.Rows.Select(row => columns.ConvertAll(meaning => Cell(row, meaning, budget.Currency.Code))),
        ];
    }

    // Dates stand in two columns, as their beginning and their end.
    private static bool IsWritten(string meaning, ProjectBudget budget) =>
        CostColumns.In(meaning) is var (category, period)
            ? budget.Rows.Any(row => row.Budget?.Costs.At(category, period) is not null)
            : meaning != nameof(PartnerColumn.Dates);

    private TableCell Cell(BudgetRow row, string meaning, string currency)
    {
        var budget = row.Budget;
        var rate = budget?.ExchangeRate?.Per == currency ? budget.ExchangeRate : null;
        if (PartnerColumns.FundIn(meaning) is { } fund)
            return Number(budget?.Funds.FirstOrDefault(line => line.Fund == fund)?.Sum.Amount);
        if (CostColumns.In(meaning) is var (category, period))
            return Number(budget?.Costs.At(category, period)?.Sum.Amount);
        return Enum.Parse<PartnerColumn>(meaning) switch
        {
            PartnerColumn.Name => Text(row.Partner.Name.Own().Text),
            PartnerColumn.Country => Text(row.Partner.Country),
            PartnerColumn.Town => Text(row.Partner.Town),
            PartnerColumn.Region => Text(row.Partner.Region?.Code),
            PartnerColumn.Website => Text(row.Partner.Website),
            PartnerColumn.Role => Text(texts[$"partners.role.{row.Partner.Role}"]),
            PartnerColumn.Starts => Text(ReadDates.Written(row.Partner.Dates, texts.Language).Starts),
            PartnerColumn.Ends => Text(ReadDates.Written(row.Partner.Dates, texts.Language).Ends),
            PartnerColumn.Currency => Text(budget?.Currency?.Code),
            PartnerColumn.Total => Number(budget?.Total?.Amount),
            PartnerColumn.Eligible => Number(budget?.Eligible?.Amount),
            PartnerColumn.National => Number(budget?.NationalContribution?.Amount),
            PartnerColumn.Rate => Number(budget?.CoFinancingRate),
            PartnerColumn.ExchangeRate => Number(rate?.Units),
            PartnerColumn.ExchangeMonth => Text(rate?.Month.Edtf),
            _ => Text(null),
        };
    }

    private static TableCell Text(string? text) => new(text ?? "");

    private static TableCell Number(decimal? number) =>
        number is { } value
            ? new(value.ToString("0.######", CultureInfo.InvariantCulture), IsNumber: true)
            : Text(null);
}
