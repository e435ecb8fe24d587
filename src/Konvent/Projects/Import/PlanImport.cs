using System.Globalization;
using Konvent.Basics;
using Konvent.Projects.Budget;
using Konvent.Projects.Organisations;
using Konvent.Projects.Partners;
using Konvent.Projects.Programmes;
using Konvent.Reading;
using Konvent.Storage;
using Konvent.Ui;
using Microsoft.EntityFrameworkCore;

namespace Konvent.Projects.Import;

/// <summary>Says of every line of a table what is to become of it. Nothing is changed by it.</summary>
public sealed class PlanImport(KonventDb db, Texts texts)
{
    /// <summary>Another organisation than the one whose name is alike.</summary>
    public const string Another = "another";

    /// <summary>The codes of the funds that a table may have columns of.</summary>
    public async Task<IReadOnlyList<string>> FundsOf(Project project, CancellationToken stop)
    {
        var funds = await db.Programmes.Where(p => p.Id == project.ProgrammeId).Select(p => p.Funds).SingleAsync(stop);
        return [.. funds.Select(fund => fund.Code)];
    }

    /// <param name="columns">What each column is about.</param>
    /// <param name="chosen">By line: <see cref="Another"/> where somebody said so.</param>
    public async Task<IReadOnlyList<PlannedLine>> Run(
        Project project,
        ImportTable table,
        IReadOnlyList<string> columns,
        IReadOnlyDictionary<string, string?> chosen,
        CancellationToken stop
    )
    {
        var partners = await db.PartnersOf(project.Id, stop);
        var budgets = (await db.BudgetsIn(project.Id, stop)).ToDictionary(budget => budget.ParticipationId);
        var reading = new ReadLine(table.Spoken, columns, ProjectBudget.CurrencyOf(project), texts);
        var lines = table.Rows.Select(row => new PlannedLine(row)).ToList();
        foreach (var line in lines)
            if (line.Row.Cells.FirstOrDefault(cell => cell.Length > 0) is { } first && ColumnWords.BeginsSums(first))
                CheckSums(line, reading, lines.TakeWhile(before => before != line));
            else
                Place(line, reading, partners, lines, chosen);
        foreach (var line in lines.Where(line => line.Fate is not (Fate.Sum or Fate.NotTaken)))
            Compare(line, line.Partner is null ? null : budgets.GetValueOrDefault(line.Partner.Id));
        await FindKnown([.. lines.Where(line => line.Fate == Fate.New)], stop);
        return lines;
    }

    private void Place(
        PlannedLine line,
        ReadLine reading,
        IReadOnlyList<PartnerRow> partners,
        List<PlannedLine> lines,
        IReadOnlyDictionary<string, string?> chosen
    )
    {
        line.Name = reading.Cell(line, ImportColumn.Name);
        if (line.Name.Length == 0)
        {
            line.Refuse(texts["import.line.noName"], nameof(ImportColumn.Name));
            return;
        }
        var isAnother = chosen.GetValueOrDefault(line.Row.Line.ToString(CultureInfo.InvariantCulture)) == Another;
        line.Partner = partners.FirstOrDefault(partner => IsCalled(partner, line.Name));
        line.Fate = line.Partner is null ? Fate.New : Fate.Changed;
        reading.Into(line);
        var before = lines.TakeWhile(other => other != line).Where(other => other.Name.Length > 0).ToList();
        if (before.Find(other => ColumnWords.Plain(other.Name) == ColumnWords.Plain(line.Name)) is { } same)
            line.Refuse(texts["import.line.twice", same.Row.Line], nameof(ImportColumn.Name));
        else if (before.Find(other => NamesAlike.Are(other.Name, line.Name)) is { } alike)
            Ask(line, isAnother, texts["import.line.twiceAlike", alike.Row.Line, alike.Name]);
        else if (
            line.Partner is null
            && partners.FirstOrDefault(partner => NamesAlike.Are(partner.Name.Own().Text, line.Name)) is { } partner
        )
            Ask(line, isAnother, texts["import.line.alike", partner.Name.Own().Text]);
    }

    private static void Ask(PlannedLine line, bool isAnother, string sentence)
    {
        line.MayBeChosen = true;
        if (!isAnother)
            line.Refuse(sentence, nameof(ImportColumn.Name));
    }

    private static bool IsCalled(PartnerRow partner, string name) =>
        partner.Name.Languages.Any(language =>
            ColumnWords.Plain(partner.Name[language] ?? "") == ColumnWords.Plain(name)
        );

    // What a line says nothing of stays as it is.
    private static void Compare(PlannedLine line, PartnerBudget? old)
    {
        if (line.Budget is { } said && old is not null)
            line.Budget = said with
            {
                Total = said.Total ?? old.Total,
                Eligible = said.Eligible ?? old.Eligible,
                NationalContribution = said.NationalContribution ?? old.NationalContribution,
                CoFinancingRate = said.CoFinancingRate ?? old.CoFinancingRate,
                Funds = [.. said.Funds, .. old.Funds.Where(kept => said.Funds.All(line => line.Fund != kept.Fund))],
                Costs = old.Costs,
                ExchangeRate = said.ExchangeRate ?? old.ExchangeRate,
            };
        if (line.Partner is not { } partner || line.Role != partner.Role || !Equals(line.Dates, partner.Dates))
            return;
        if (line.Budget is null || old is not null && IsSame(line.Budget, new BudgetFacts(old)))
            (line.Fate, line.Budget) = (Fate.Unchanged, null);
    }

    private static bool IsSame(BudgetFacts one, BudgetFacts other) =>
        one with { Funds = [], Costs = [] } == other with { Funds = [], Costs = [] }
        && one.Funds.ToHashSet().SetEquals(other.Funds);

    private void CheckSums(PlannedLine line, ReadLine reading, IEnumerable<PlannedLine> above)
    {
        line.Fate = Fate.Sum;
        var rows = above.Where(before => before.Fate != Fate.Sum).ToList();
        foreach (var (column, heading, stated) in reading.SumsIn(line))
        {
            var sums = rows.Select(row => reading.SumAt(row, column)).OfType<Money>().ToList();
            if (sums.Count == 0 || sums.Exists(sum => sum.Currency != stated.Currency))
                continue;
            var reckoned = sums.Sum(sum => sum.Amount);
            if (reckoned != stated.Amount && Money.Fits(reckoned, stated.Currency))
                line.Said.Add(
                    texts[
                        "import.line.sum",
                        heading,
                        stated.Write(texts.Language),
                        new Money(reckoned, stated.Currency).Write(texts.Language)
                    ]
                );
        }
    }

    private async Task FindKnown(IReadOnlyList<PlannedLine> lines, CancellationToken stop)
    {
        string[] names = [.. lines.Select(line => Organisation.SortNameOf(line.Organisation!.Name))];
        var known = await db
            .Organisations.Where(o => names.Contains(o.SortName))
            .Select(o => new
            {
                o.Id,
                o.SortName,
                o.Country,
                o.Town,
            })
            .ToListAsync(stop);
        foreach (var line in lines)
        {
            var facts = line.Organisation!;
            var found = known.FindAll(o =>
                o.SortName == Organisation.SortNameOf(facts.Name)
                && (facts.Country.Length == 0 || o.Country.Length == 0 || o.Country == facts.Country)
                && (facts.Town is null || o.Town is null || Folding.Fold(facts.Town) == Folding.Fold(o.Town))
            );
            if (found.Count == 1)
                (line.Fate, line.KnownOrganisation) = (Fate.Known, found[0].Id);
            else if (found.Count > 1)
                line.Refuse(texts["import.line.several"], nameof(ImportColumn.Town));
        }
    }
}
