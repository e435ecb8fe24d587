using Konvent.Basics;
using Konvent.People.Rights;
using Konvent.Projects.Budget;
using Konvent.Projects.Import.Lines;
using Konvent.Projects.Import.Tables;
using Konvent.Projects.Organisations;
using Konvent.Projects.Partners;
using Konvent.Projects.Programmes;
using Konvent.Storage;
using Konvent.Ui;
using Microsoft.EntityFrameworkCore;

namespace Konvent.Projects.Import.Partners;

/// <summary>Tables of a project's partners and their budgets.</summary>
public sealed class PartnerTables(KonventDb db, AddOrganisation addOrganisation, TimeProvider clock, Texts texts)
    : ITakeTables
{
    public string Kind => "partners";

    public IReadOnlyList<Deed> Deeds => [Deed.ChangePartners, Deed.ChangeBudget];

    public int MostLines => 2_000;

    public async Task<KnownColumns> Columns(Project project, CancellationToken stop)
    {
        var funds = await db.Programmes.Where(p => p.Id == project.ProgrammeId).Select(p => p.Funds).SingleAsync(stop);
        var costs = await db.Budgets.Where(b => b.ProjectId == project.Id).Select(b => b.Costs).ToListAsync(stop);
        return PartnerColumns.Of(texts, funds.Select(fund => fund.Code), costs.SelectMany(lines => lines));
    }

    public async Task<IReadOnlyList<PlannedLine>> Plan(
        Project project,
        TableInHand hand,
        string file,
        CancellationToken stop
    ) => await new PlanPartners(db, texts).Run(project, hand, stop);

    public async Task<RuleAmong?> Enter(
        Project project,
        IReadOnlyList<PlannedLine> lines,
        Person who,
        CancellationToken stop
    )
    {
        var parts = await db.Participations.Where(p => p.ProjectId == project.Id).ToDictionaryAsync(p => p.Id, stop);
        var budgets = await db
            .Budgets.Where(b => b.ProjectId == project.Id)
            .ToDictionaryAsync(b => b.ParticipationId, stop);
        var wanted = new List<Participation>();
        foreach (var line in lines.Cast<PartnerLine>().Where(line => line.IsTaken))
        {
            var part = line.Partner is { } partner ? parts[partner.Id] : null;
            if (part is null)
                db.Participations.Add(
                    part = new(project.Id, await OrganisationOf(line, who, stop), line.Role, line.Dates)
                );
            else
                part.Change(line.Role, line.Dates);
            wanted.Add(part);
            if (line.Budget is not { } facts)
                continue;
            if (budgets.TryGetValue(part.Id, out var budget))
                budget.Describe(facts);
            else
                db.Budgets.Add(new PartnerBudget(project.Id, part.Id, facts));
        }
        return new(project.Id, until => RoleRules.CheckAll(db, project.Id, wanted, until));
    }

    public async Task<IReadOnlyList<IReadOnlyList<TableCell>>> Write(Project project, CancellationToken stop)
    {
        var budget = await db.BudgetOf(project, clock.Today(), stop);
        var known = PartnerColumns.Of(
            texts,
            budget.Funds.Select(fund => fund.Code),
            budget.Rows.SelectMany(row => row.Budget?.Costs ?? [])
        );
        return new WritePartners(known, texts).Run(budget);
    }

    private async Task<Guid> OrganisationOf(PartnerLine line, Person who, CancellationToken stop) =>
        line.KnownOrganisation ?? (await addOrganisation.Enter(line.Organisation!, who, stop)).Id;
}
