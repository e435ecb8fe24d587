using Konvent.Basics;
using Konvent.People.Rights;
using Konvent.Projects;
using Konvent.Storage;
using Microsoft.EntityFrameworkCore;

namespace Konvent.ActionPlans.Actions;

/// <summary>An action in its plan, in its project.</summary>
public sealed record ActionIn(Project Project, ActionPlan Plan, PlannedAction Action);

/// <summary>Finds the actions of plans.</summary>
internal static class ActionsOfPlan
{
    /// <summary>In their order and in one query, however many there are.</summary>
    public static async Task<IReadOnlyList<PlannedAction>> ActionsOf(
        this KonventDb db,
        Guid plan,
        CancellationToken stop
    ) => InOrder(await db.PlannedActions.AsNoTracking().Where(a => a.PlanId == plan).ToListAsync(stop));

    public static IReadOnlyList<PlannedAction> InOrder(IEnumerable<PlannedAction> actions) =>
        [.. actions.OrderBy(action => action.Position).ThenBy(action => action.Id)];

    /// <summary>One action of the plan, for a deed with the plan; as if it did not exist for those who may not see it.</summary>
    public static async Task<ActionIn> ActionAt(
        this KonventDb db,
        string acronym,
        Guid plan,
        Guid id,
        Person? who,
        Deed deed,
        CancellationToken stop
    )
    {
        var here = await db.PlanAt(acronym, plan, who, deed, stop);
        return new(here.Project, here.Plan, await db.ActionIn(plan, id, stop));
    }

    /// <summary>One action of a plan that the asker was found to see.</summary>
    public static async Task<PlannedAction> ActionIn(this KonventDb db, Guid plan, Guid id, CancellationToken stop) =>
        await db.PlannedActions.FirstOrDefaultAsync(a => a.Id == id && a.PlanId == plan, stop) ?? throw new NotFound();
}
