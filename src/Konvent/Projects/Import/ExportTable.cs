using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;
using Konvent.People.Rights;
using Konvent.People.WhoAsks;
using Konvent.Projects.Budget;
using Konvent.Projects.Organisations;
using Konvent.Reading;
using Konvent.Storage;
using Konvent.Ui;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Konvent.Projects.Import;

/// <summary>A project's partners and their budgets as a table that can be changed and imported again.</summary>
public static class ExportTable
{
    private const string Dangerous = "=+-@\t\r";

    public static void MapImportTable(this IEndpointRouteBuilder app) =>
        app.MapGet("/projects/{acronym}/import/table.csv", Write).ExcludeFromDescription();

    private static async Task<FileContentHttpResult> Write(
        HttpContext http,
        KonventDb db,
        Texts texts,
        TimeProvider clock,
        string acronym,
        CancellationToken stop
    )
    {
        var project = await db.ProjectAt(acronym, http.Who(), Deed.ChangePartners, stop);
        var budget = await db.BudgetOf(project, DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime), stop);
        var file = new MemoryStream();
        await using (var text = new StreamWriter(file, new UTF8Encoding(true), leaveOpen: true))
        await using (
            var csv = new CsvWriter(text, new CsvConfiguration(CultureInfo.InvariantCulture) { Delimiter = ";" })
        )
        {
            string[] funds = [.. budget.Funds.Select(fund => fund.Code)];
            string[] headings =
            [
                .. Enum.GetValues<ImportColumn>()
                    .Where(column => column != ImportColumn.Fund)
                    .Select(column => texts[$"import.column.{column}"]),
                .. funds,
            ];
            foreach (var cells in budget.Rows.Select(row => Cells(row, funds, texts)).Prepend(headings))
            {
                foreach (var cell in cells)
                    csv.WriteField(Defused(cell ?? ""));
                await csv.NextRecordAsync();
            }
        }
        return TypedResults.File(file.ToArray(), "text/csv; charset=utf-8", $"{project.Path}.csv");
    }

    private static string?[] Cells(BudgetRow row, string[] funds, Texts texts)
    {
        var (partner, budget, reader) = (row.Partner, row.Budget, texts.Language);
        var (starts, ends) = partner.Dates is { } dates ? ReadLine.Edges(dates) : (null, null);
        return
        [
            partner.Name.Own().Text,
            partner.Country,
            texts[$"partners.role.{partner.Role}"],
            partner.Town,
            partner.Region?.Code,
            partner.Website,
            starts,
            ends,
            budget?.Currency?.Code,
            budget?.Total?.WriteAmount(reader),
            budget?.Eligible?.WriteAmount(reader),
            budget?.NationalContribution?.WriteAmount(reader),
            budget?.CoFinancingRate?.ToString("0.##", CultureInfo.InvariantCulture),
            .. funds.Select(fund => budget?.Funds.FirstOrDefault(line => line.Fund == fund)?.Sum.WriteAmount(reader)),
        ];
    }

    // A spreadsheet would reckon what begins so.
    private static string Defused(string cell) => IsDangerous(cell) ? "'" + cell : cell;

    /// <summary>The cell as it was before it was written here.</summary>
    internal static string Undefused(string cell) => cell is ['\'', ..] && IsDangerous(cell[1..]) ? cell[1..] : cell;

    private static bool IsDangerous(string cell) => cell.Length > 0 && Dangerous.Contains(cell[0]);
}
