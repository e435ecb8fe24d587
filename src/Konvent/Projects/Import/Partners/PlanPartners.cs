using Konvent.Projects.Budget;
using Konvent.Projects.Import.Lines;
using Konvent.Projects.Organisations;
using Konvent.Projects.Partners;
using Konvent.Reading;
using Konvent.Storage;
using Konvent.Ui;
using Microsoft.EntityFrameworkCore;

namespace Konvent.Projects.Import.Partners;

/// <summary>Says of every line of a table of partners what is to become of it. Nothing is changed by it.</summary>
internal sealed class PlanPartners(KonventDb db, Texts texts)
{
    public async Task<IReadOnlyList<PartnerLine>> Run(Project project, TableInHand hand, CancellationToken stop)
    {
        var partners = await db.PartnersOf(project.Id, stop);
        var budgets = (await db.BudgetsIn(project.Id, stop)).ToDictionary(budget => budget.ParticipationId);
        var sums = new ReadSums(hand, ProjectBudget.CurrencyOf(project), texts);
        var read = new ReadPartnerLine(hand, sums, texts);
        var find = new FindPartner(hand, partners, texts);
        var lines = hand.Table.Rows.Select(row => new PartnerLine(row)).ToList();
        foreach (var line in lines)
            if (PlainWords.BeginSums(line.Row.First))
                line.Fate = Fate.Sum;
            else if (find.For(line))
            {
                line.Before = line.Partner is null ? null : budgets.GetValueOrDefault(line.Partner.Id);
                read.Into(line);
            }
        new CheckSums(sums, texts).Run(lines);
        await FindKnown([.. lines.Where(line => line.Fate == Fate.New)], stop);
        var compare = new ComparePartner(hand, texts);
        foreach (var line in lines.Where(line => line.IsTaken))
            compare.Run(line);
        return lines;
    }

    private async Task FindKnown(IReadOnlyList<PartnerLine> lines, CancellationToken stop)
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
                line.Refuse(texts["import.line.several"], nameof(PartnerColumn.Town));
        }
    }
}
