using Konvent.ActionPlans.Versions;
using Konvent.Basics;
using Konvent.Storage;
using Microsoft.EntityFrameworkCore;

namespace Konvent.ActionPlans.Launch;

/// <summary>A plan as the readers of its project see it: what was signed last, never what is being written.</summary>
/// <param name="LaunchedOn">Since when they see the plan.</param>
public sealed record LaunchedPlan(DateOnly LaunchedOn, FrozenPlan Signed)
{
    public Guid Id => Signed.PlanId;

    public PlanText Text { get; } = Signed.ForReaders;
}

/// <summary>Reads the launched plans of projects.</summary>
public static class LaunchedPlans
{
    /// <summary>In one query, however many there are.</summary>
    public static Task<List<LaunchedPlan>> LaunchedPlansOf(this KonventDb db, Guid project, CancellationToken stop) =>
        Launched(db, project).ToListAsync(stop);

    /// <summary>One of them; not found where it is not launched, or not of this project.</summary>
    public static async Task<LaunchedPlan> LaunchedPlan(
        this KonventDb db,
        Guid project,
        Guid id,
        CancellationToken stop
    ) => await Launched(db, project, id).FirstOrDefaultAsync(stop) ?? throw new NotFound();

    private static IQueryable<LaunchedPlan> Launched(KonventDb db, Guid project, Guid? id = null) =>
        from plan in db.Set<ActionPlan>().AsNoTracking()
        where plan.ProjectId == project && plan.LaunchedOn != null && (id == null || plan.Id == id)
        join frozen in db.Set<FrozenPlan>().AsNoTracking() on plan.Id equals frozen.PlanId
        where frozen.Edition == db.Set<FrozenPlan>().Where(f => f.PlanId == plan.Id).Max(f => f.Edition)
        orderby plan.Id
        select new LaunchedPlan(plan.LaunchedOn!.Value, frozen);
}
