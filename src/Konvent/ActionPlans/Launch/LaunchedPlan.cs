using Konvent.ActionPlans.Versions;
using Konvent.Basics;
using Konvent.Reading;
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

/// <summary>A launched plan in a list, where nobody reads its text.</summary>
/// <param name="Edition">Which version of it was signed last.</param>
/// <param name="Actions">How many actions it has.</param>
public sealed record LaunchedCover(
    Guid Id,
    DateOnly LaunchedOn,
    int Edition,
    When SignedOn,
    int Actions,
    PlanCover Cover
);

/// <summary>Reads the launched plans of projects.</summary>
public static class LaunchedPlans
{
    /// <summary>In one query, however many there are, and without their texts.</summary>
    public static Task<List<LaunchedCover>> LaunchedPlansOf(this KonventDb db, Guid project, CancellationToken stop) =>
        Launched(db, project)
            .Select(plan => new LaunchedCover(
                plan.Signed.PlanId,
                plan.LaunchedOn,
                plan.Signed.Edition,
                plan.Signed.SignedOn,
                plan.Signed.Actions,
                plan.Signed.Cover
            ))
            .ToListAsync(stop);

    /// <summary>One of them; not found where it is not launched, or not of this project.</summary>
    public static async Task<LaunchedPlan> LaunchedPlan(
        this KonventDb db,
        Guid project,
        Guid id,
        CancellationToken stop
    ) =>
        await Launched(db, project)
            .Where(plan => plan.Signed.PlanId == id)
            .Select(plan => new LaunchedPlan(plan.LaunchedOn, plan.Signed))
            .FirstOrDefaultAsync(stop)
        ?? throw new NotFound();

    private static IQueryable<LastSigned> Launched(KonventDb db, Guid project) =>
        from plan in db.Set<ActionPlan>().AsNoTracking()
        where plan.ProjectId == project && plan.LaunchedOn != null
        join frozen in db.Set<FrozenPlan>().AsNoTracking() on plan.Id equals frozen.PlanId
        where frozen.Edition == db.Set<FrozenPlan>().Where(f => f.PlanId == plan.Id).Max(f => f.Edition)
        orderby plan.Id
        select new LastSigned { LaunchedOn = plan.LaunchedOn!.Value, Signed = frozen };

    /// <summary>Both before it is known how much of them is read.</summary>
    private sealed class LastSigned
    {
        public required DateOnly LaunchedOn { get; init; }

        public required FrozenPlan Signed { get; init; }
    }
}
