using Konvent.People.Rights;
using Konvent.Projects.Budget;
using Konvent.Projects.Organisations;
using Konvent.Projects.Partners;
using Konvent.Storage;
using Konvent.Ui;
using Microsoft.EntityFrameworkCore;

namespace Konvent.Projects.Import;

/// <summary>Takes in the lines of a table that can be taken: all of them in one save, or none.</summary>
public sealed class TakeImport(KonventDb db, AddOrganisation addOrganisation, Texts texts)
{
    /// <param name="file">What the table is called, which the history tells.</param>
    public async Task Run(
        string acronym,
        IReadOnlyList<PlannedLine> lines,
        string file,
        Person who,
        CancellationToken stop
    )
    {
        var project = await db.ProjectAt(acronym, who, Deed.ChangePartners, stop);
        who.Require(Deed.ChangeBudget, project.Place);
        var taken = lines.Where(line => line.IsTaken).ToList();
        if (taken.Count == 0)
            return;
        var parts = await db.Participations.Where(p => p.ProjectId == project.Id).ToDictionaryAsync(p => p.Id, stop);
        var budgets = await db
            .Budgets.Where(b => b.ProjectId == project.Id)
            .ToDictionaryAsync(b => b.ParticipationId, stop);
        var wanted = new List<Participation>();
        foreach (var line in taken)
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
        await db.SaveAs(
            who.Author,
            stop,
            texts["import.why", file],
            new(project.Id, until => RoleRules.CheckAll(db, project.Id, wanted, until))
        );
    }

    private async Task<Guid> OrganisationOf(PlannedLine line, Person who, CancellationToken stop) =>
        line.KnownOrganisation ?? (await addOrganisation.Enter(line.Organisation!, who, stop)).Id;
}
