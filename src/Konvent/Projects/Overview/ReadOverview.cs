using Konvent.Basics;
using Konvent.People.Memberships;
using Konvent.People.Rights;
using Konvent.Projects.Budget;
using Konvent.Projects.Chronicle;
using Konvent.Projects.Documents;
using Konvent.Projects.History;
using Konvent.Projects.Instruments;
using Konvent.Projects.Launch;
using Konvent.Projects.Organisations;
using Konvent.Projects.Partners;
using Konvent.Projects.Programmes;
using Konvent.Projects.WorkPlan.Activities;
using Konvent.Projects.WorkPlan.Milestones;
using Konvent.Projects.WorkPlan.Packages;
using Konvent.Reading;
using Konvent.Storage;
using Microsoft.EntityFrameworkCore;

namespace Konvent.Projects.Overview;

/// <summary>Reads the overview: a constant number of queries, however many partners and saves there are.</summary>
public sealed class ReadOverview(
    KonventDb db,
    KindsOfHistory kinds,
    IEnumerable<ISayWhatIsToDo> saying,
    IEnumerable<IMarkLife> marking,
    TimeProvider clock
)
{
    private const int RecentWork = 5;
    private const int Documents = 4;

    public async Task<ProjectOverview> Run(string acronym, Person who, CancellationToken stop)
    {
        var project = await db.ProjectAt(acronym, who, Deed.SeeProject, stop);
        var beside = await Beside(project, stop);
        var programme = beside.Programme;
        var partners = await db.PartnersOf(project.Id, stop);
        var milestones = await db.MilestonesOf(project.Id, stop);
        var mends = who.May(Deed.WriteTexts, project.Place) || who.May(Deed.ChangeProject, project.Place);
        return new(
            project,
            programme,
            partners,
            await db.NamesOfInstruments(project.Id, stop),
            milestones,
            beside.FormerEnds,
            beside.ContactOffice,
            mends ? WhatIsMissing.In(project, programme) : [],
            who.May(Deed.SeeHistory, project.Place)
                ? await db.RecentWorkIn(
                    project.Id,
                    kinds.For(who, project),
                    DocumentRights.HeardBy(db, who, project),
                    RecentWork,
                    stop
                )
                : [],
            !mends || beside.HasCoordinator
        )
        {
            Documents = await LastDocuments(project, who, stop),
            Late = WhatIsLate.Of(project, milestones, beside.Open, who, clock.Today()),
            ToDo = await Each(saying, floor => floor.For(who, project, programme, clock.Today(), stop)),
            Marks = await Each(marking, floor => floor.In(project, who, stop)),
            BudgetDiffers = await BudgetDiffers(project, programme, partners, who, stop),
        };
    }

    // One after the other: they ask one and the same database.
    private static async Task<IReadOnlyList<T>> Each<TFloor, T>(
        IEnumerable<TFloor> floors,
        Func<TFloor, Task<IReadOnlyList<T>>> ask
    )
    {
        var all = new List<T>();
        foreach (var floor in floors)
            all.AddRange(await ask(floor));
        return all;
    }

    private async Task<bool> BudgetDiffers(
        Project project,
        Programme programme,
        IReadOnlyList<PartnerRow> partners,
        Person who,
        CancellationToken stop
    )
    {
        var budgets = await db.BudgetsIn(project.Id, stop);
        var budget = ProjectBudget.Of(project, programme.Funds, partners, budgets, clock.Today());
        var own = budget.Rows.Where(row => who.May(Deed.ChangeBudget, row.In(project))).ToList();
        return budget.Findings.Any(finding =>
            finding.Kind == FindingKind.Difference
            && (
                finding.Participation is { } part
                    ? own.Exists(row => row.Partner.Id == part)
                    : who.May(Deed.ChangeBudget, project.Place)
            )
        );
    }

    private async Task<IReadOnlyList<DocumentRow>> LastDocuments(Project project, Person who, CancellationToken stop)
    {
        var last = db.Documents.AsNoTracking().SeenBy(who, project).OrderByDescending(d => d.Id).Take(Documents);
        return [.. (await last.ToListAsync(stop)).Select(DocumentRow.Of)];
    }

    /// <summary>Several small questions in one: each by itself would cost the page a way to the database.</summary>
    private async Task<Besides> Beside(Project project, CancellationToken stop)
    {
        var office = project.Contact?.OrganisationId;
        var coordinators = db.Set<Membership>()
            .On(clock.Today())
            .Where(m => m.Role == Role.Coordinator && m.ProjectId == project.Id);
        var found = await db
            .Projects.AsNoTracking()
            .AsSingleQuery() // A project is extended so seldom that the two lists do not swell each other.
            .Where(p => p.Id == project.Id)
            .Join(
                db.Programmes,
                p => p.ProgrammeId,
                programme => programme.Id,
                (p, programme) => new { p.Id, programme }
            )
            .Select(p => new
            {
                Programme = p.programme,
                HasCoordinator = coordinators.Any(),
                ContactOffice = db.Set<Organisation>().Where(o => o.Id == office).Select(o => o.Name).FirstOrDefault(),
                DatesBefore = db.Set<ChronicleEntry>()
                    .Where(e => e.ProjectId == p.Id && e.EndBefore != null)
                    .Select(e => e.EndBefore!)
                    .ToList(),
                Open = (
                    from package in db.Set<WorkPackage>()
                    from activity in package.Activities
                    from deliverable in activity.Deliverables
                    where package.ProjectId == p.Id && activity.State != ActivityState.Dropped
                    where deliverable.DeliveredOn == null && deliverable.Due != null
                    select new OpenDeliverable(
                        package.Id,
                        activity.Id,
                        activity.Responsible,
                        deliverable.Name,
                        deliverable.Due!
                    )
                ).ToList(),
            })
            .SingleAsync(stop);
        return new(
            found.Programme,
            found.HasCoordinator,
            found.ContactOffice,
            ChronicleOfProject.FormerEnds(found.DatesBefore, project.Dates),
            found.Open
        );
    }

    private sealed record Besides(
        Programme Programme,
        bool HasCoordinator,
        Wording? ContactOffice,
        IReadOnlyList<When> FormerEnds,
        IReadOnlyList<OpenDeliverable> Open
    );
}
