using Konvent.Basics;
using Konvent.People.Rights;
using Konvent.Projects.Import.Lines;
using Konvent.Projects.Import.Tables;
using Konvent.Projects.WorkPlan;
using Konvent.Projects.WorkPlan.Milestones;
using Konvent.Projects.WorkPlan.Packages;
using Konvent.Reading;
using Konvent.Storage;
using Konvent.Ui;
using Microsoft.EntityFrameworkCore;

namespace Konvent.Projects.Import.Plans;

/// <summary>Tables of a project's work plan.</summary>
public sealed class PlanTables(KonventDb db, TimeProvider clock, Texts texts) : ITakeTables
{
    public string Kind => "work-plan";

    public IReadOnlyList<Deed> Deeds => [Deed.ChangeWorkPlan];

    public int MostLines => 10_000;

    public Task<KnownColumns> Columns(Project project, CancellationToken stop) =>
        Task.FromResult(PlanColumns.Of(texts));

    /// <summary>The plan becomes on the context what the table says; a save is all that is missing.</summary>
    public async Task<IReadOnlyList<PlannedLine>> Plan(
        Project project,
        TableInHand hand,
        string file,
        CancellationToken stop
    )
    {
        var packages = await Packages(project, stop);
        var milestones = await db.Milestones.Where(m => m.ProjectId == project.Id).ToListAsync(stop);
        var plan = new PlanInHand(db, project, packages, milestones, hand.Table.Spoken);
        var responsible = await Responsible(project, stop);
        var before = new NamedBefore(texts);
        var take = new TakePackage(plan, hand, responsible, before, texts);
        return new ReadPlan(
            hand,
            take,
            new TakeActivity(plan, hand, take, responsible, before, texts),
            new TakeMilestone(plan, hand, before, Today, texts["import.why", file], texts),
            texts
        ).Run();
    }

    public Task<RuleAmong?> Enter(
        Project project,
        IReadOnlyList<PlannedLine> lines,
        Person who,
        CancellationToken stop
    ) => Task.FromResult<RuleAmong?>(null);

    public async Task<IReadOnlyList<IReadOnlyList<TableCell>>> Write(Project project, CancellationToken stop) =>
        new WritePlan(await Responsible(project, stop), texts).Run(
            await Packages(project, stop),
            await db.MilestonesOf(project.Id, stop)
        );

    private DateOnly Today => clock.Today();

    private Task<List<WorkPackage>> Packages(Project project, CancellationToken stop) =>
        db.WorkPackages.AsSplitQuery().Where(p => p.ProjectId == project.Id).ToListAsync(stop);

    private async Task<ReadResponsible> Responsible(Project project, CancellationToken stop)
    {
        var organisations = await db.Choices(project.Id, [], stop);
        return new(organisations.ToDictionary(named => named.Id, named => named.Name), texts);
    }
}
