using Konvent.Basics;
using Konvent.History;
using Konvent.People.Rights;
using Konvent.Projects.Things;
using Konvent.Storage;
using Microsoft.EntityFrameworkCore;

namespace Konvent.ActionPlans.Actions;

/// <summary>Takes an action out of its plan. <see cref="BringBackAction"/> brings it back.</summary>
public sealed class TakeOutAction(KonventDb db)
{
    /// <param name="seen">The version the person had before them.</param>
    public async Task Run(string acronym, Guid plan, Guid id, int seen, Person who, CancellationToken stop)
    {
        var here = await db.ActionAt(acronym, plan, id, who, Deed.WritePlans, stop);
        here.Plan.RequireOpen();
        db.Expect(here.Action, seen);
        db.Remove(here.Action);
        await db.SaveAs(who.AuthorIn(new(here.Project, here.Plan)), stop, rule: db.WritingIn(plan));
    }
}

/// <summary>Brings back an action that was taken out of its plan, after those that are there.</summary>
public sealed class BringBackAction(KonventDb db)
{
    public async Task Run(string acronym, Guid plan, Guid id, Person who, CancellationToken stop)
    {
        var here = await db.PlanAt(acronym, plan, who, Deed.WritePlans, stop);
        here.Plan.RequireOpen();
        if (await db.Removed<PlannedAction>(id, here.Project.Id, stop) is not { } action)
            return; // Somebody was quicker: it is back already.
        if (action.PlanId != plan)
            throw new NotFound();
        var last = await db.PlannedActions.Where(a => a.PlanId == plan).MaxAsync(a => (int?)a.Position, stop);
        action.PlaceAt((last ?? 0) + 1);
        db.PlannedActions.Add(action);
        await db.SaveAs(who.AuthorIn(here), stop, rule: db.WritingIn(plan));
    }
}
