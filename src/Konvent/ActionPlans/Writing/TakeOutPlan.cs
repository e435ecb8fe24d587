using Konvent.ActionPlans.Actions;
using Konvent.Basics;
using Konvent.History;
using Konvent.People.Rights;
using Konvent.Projects.Things;
using Konvent.Storage;
using Microsoft.EntityFrameworkCore;

namespace Konvent.ActionPlans.Writing;

/// <summary>Takes out a plan that was begun by mistake, with its actions; what was ever signed stays. <see cref="BringBackPlan"/> brings all back.</summary>
public sealed class TakeOutPlan(KonventDb db, TakeOut takeOut)
{
    /// <param name="seen">The version the person had before them.</param>
    public async Task Run(string acronym, Guid id, int seen, Person who, CancellationToken stop)
    {
        var (project, plan) = await db.PlanAt(acronym, id, who, Deed.WritePlans, stop);
        plan.RequireOpen();
        if (plan.WasSigned)
            throw new RuleBroken("actionplans.rule.signedStays", null);
        // One by one, so that the history hears of each.
        db.RemoveRange(await db.PlannedActions.Where(a => a.PlanId == id).ToListAsync(stop));
        await takeOut.Run(plan, seen, who.AuthorIn(new(project, plan)), stop);
    }
}

/// <summary>Brings back a plan that was taken out, with its actions as they were then.</summary>
public sealed class BringBackPlan(KonventDb db)
{
    public async Task Run(string acronym, Guid id, Person who, CancellationToken stop)
    {
        var project = await db.ProjectForOwn(acronym, who, Deed.WritePlans, stop);
        if (await db.Removed<ActionPlan>(id, project.Id, stop) is not { } plan)
            return; // Somebody was quicker: it is back already.
        if (!who.May(Deed.WritePlans, project, plan.Owners))
            throw new NotAllowed(Deed.WritePlans);
        db.Plans.Add(plan);
        var actions = await db.RemovedWith<PlannedAction>(id, project.Id, stop);
        db.PlannedActions.AddRange(actions.Where(action => action.PlanId == id));
        await db.SaveAs(who.AuthorIn(new(project, plan)), stop);
    }
}
