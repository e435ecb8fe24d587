using Konvent.Basics;
using Konvent.People.Rights;
using Konvent.Projects.Partners;
using Konvent.Projects.Programmes;
using Konvent.Storage;
using Microsoft.EntityFrameworkCore;

namespace Konvent.Projects.Budget;

/// <summary>Reads the budgets of a project.</summary>
public static class BudgetsOfProject
{
    /// <summary>In three queries, however many partners there are.</summary>
    public static async Task<ProjectBudget> BudgetOf(
        this KonventDb db,
        Project project,
        DateOnly day,
        CancellationToken stop
    )
    {
        var funds = await db.Programmes.Where(p => p.Id == project.ProgrammeId).Select(p => p.Funds).SingleAsync(stop);
        var partners = await db.PartnersOf(project.Id, stop);
        return ProjectBudget.Of(project, funds, partners, await db.BudgetsIn(project.Id, stop), day);
    }

    public static Task<List<PartnerBudget>> BudgetsIn(this KonventDb db, Guid project, CancellationToken stop) =>
        db.Budgets.AsNoTracking().Where(budget => budget.ProjectId == project).ToListAsync(stop);

    /// <summary>The codes of all funds that contribute to a project of this programme.</summary>
    internal static async Task<IReadOnlyList<string>> FundsInBudgetsOf(
        this KonventDb db,
        Guid programme,
        CancellationToken stop
    )
    {
        var lines = await db
            .Budgets.Where(b => db.Set<Project>().Any(p => p.Id == b.ProjectId && p.ProgrammeId == programme))
            .Select(b => b.Funds)
            .ToListAsync(stop);
        return [.. lines.SelectMany(funds => funds.Select(line => line.Fund)).Distinct()];
    }

    /// <summary>The project and the part in it whose budget is to be changed, for those who may.</summary>
    internal static async Task<(Project Project, Participation Part)> PartToBudget(
        this KonventDb db,
        string acronym,
        Guid participation,
        Person? who,
        CancellationToken stop
    )
    {
        var project = await db.ProjectAt(acronym, who, Deed.SeeProject, stop);
        var part =
            await db
                .Participations.AsNoTracking()
                .FirstOrDefaultAsync(p => p.Id == participation && p.ProjectId == project.Id, stop)
            ?? throw new NotFound();
        who.Require(Deed.ChangeBudget, project.Place with { Organisation = part.OrganisationId });
        return (project, part);
    }
}
