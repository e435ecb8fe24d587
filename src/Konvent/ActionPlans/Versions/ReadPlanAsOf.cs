using Konvent.ActionPlans.Actions;
using Konvent.Basics;
using Konvent.History;
using Konvent.Storage;
using Microsoft.EntityFrameworkCore;

namespace Konvent.ActionPlans.Versions;

/// <summary>Reads what a plan said at the end of a day, out of the history.</summary>
public sealed class ReadPlanAsOf(KonventDb db, ReadPlanText read)
{
    /// <summary>Days end at midnight UTC. What the plan names is called as it is today.</summary>
    /// <returns>Null where the plan did not exist yet.</returns>
    public async Task<PlanText?> Run(PlanIn here, DateOnly day, CancellationToken stop)
    {
        if (day == DateOnly.MaxValue)
            return await read.Run(here, stop);
        var end = new DateTimeOffset(day.AddDays(1).ToDateTime(TimeOnly.MinValue), TimeSpan.Zero);
        var then = db.Revisions.AsNoTracking().LastBefore(end, db);
        var own = await then.FirstOrDefaultAsync(r => r.Of == here.Plan.Id, stop);
        if (own is null)
            return null;
        var project = here.Project.Id;
        var states = await then.Where(r => r.In == project && r.Kind == "action")
            .Select(r => r.State)
            .ToListAsync(stop);
        var actions = states.ConvertAll(StateJson.Read<PlannedAction>).Where(action => action.PlanId == here.Plan.Id);
        return await read.Run(
            here with
            {
                Plan = StateJson.Read<ActionPlan>(own.State),
            },
            ActionsOfPlan.InOrder(actions),
            stop
        );
    }
}
