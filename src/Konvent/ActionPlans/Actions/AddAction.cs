using Konvent.Basics;
using Konvent.People.Rights;
using Konvent.Storage;
using Microsoft.EntityFrameworkCore;

namespace Konvent.ActionPlans.Actions;

/// <summary>Writes a further action into a plan, after those that are there.</summary>
public sealed class AddAction(KonventDb db, ReadAction read)
{
    /// <summary>Far more than plans have: one page lists them all.</summary>
    internal const int Most = 200;

    public async Task<PlannedAction> Run(
        string acronym,
        Guid plan,
        WrittenAction written,
        Person who,
        CancellationToken stop
    )
    {
        var here = await db.PlanAt(acronym, plan, who, Deed.WritePlans, stop);
        var facts = await read.Run(here.Plan, before: null, written, stop);
        var places = await db.PlannedActions.Where(a => a.PlanId == plan).Select(a => a.Position).ToListAsync(stop);
        new Rules().Require(places.Count < Most, "actionplans.rule.tooManyActions", null, Most).Enforce();
        var action = new PlannedAction(here.Plan, places.DefaultIfEmpty().Max() + 1, facts);
        db.PlannedActions.Add(action);
        await db.SaveAs(who.AuthorIn(here), stop, rule: db.WritingIn(plan));
        return action;
    }
}
