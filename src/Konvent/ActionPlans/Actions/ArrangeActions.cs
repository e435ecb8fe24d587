using Konvent.People.Rights;
using Konvent.Storage;
using Microsoft.EntityFrameworkCore;

namespace Konvent.ActionPlans.Actions;

/// <summary>Puts the actions of a plan into another order.</summary>
public sealed class ArrangeActions(KonventDb db)
{
    /// <param name="order">As they are to stand; one that came meanwhile stands after them, one that was taken out is passed over.</param>
    public async Task Run(string acronym, Guid plan, IReadOnlyList<Guid> order, Person who, CancellationToken stop)
    {
        var here = await db.PlanAt(acronym, plan, who, Deed.WritePlans, stop);
        here.Plan.RequireOpen();
        var actions = ActionsOfPlan.InOrder(await db.PlannedActions.Where(a => a.PlanId == plan).ToListAsync(stop));
        var known = actions.ToDictionary(action => action.Id);
        foreach (var (n, id) in order.Where(known.ContainsKey).Union(known.Keys).Index())
            known[id].PlaceAt(n + 1);
        await db.SaveAs(who.AuthorIn(here), stop, rule: db.WritingIn(plan));
    }
}
