using Konvent.ActionPlans.Actions;
using Konvent.ActionPlans.Steps;
using Konvent.Basics;
using Konvent.History;
using Konvent.History.Races;
using Konvent.People.Rights;
using Konvent.Reading;
using Konvent.Storage;
using Microsoft.EntityFrameworkCore;

namespace Konvent.ActionPlans.Versions;

/// <summary>Gives up a new version of a plan that was begun by mistake: the plan and its actions say again what was signed last.</summary>
public sealed class DiscardVersion(KonventDb db, TimeProvider clock)
{
    /// <param name="edition">The version to give up, which is the one being written.</param>
    /// <param name="seen">The version of the row the person had before them.</param>
    /// <exception cref="StaleSave">When the plan was changed since that version.</exception>
    public async Task Run(string acronym, Guid id, int edition, int seen, Person who, CancellationToken stop)
    {
        var (project, plan) = await db.PlanAt(acronym, id, who, Deed.WritePlans, stop);
        if (plan.Edition != edition)
            throw new NotFound();
        db.Expect(plan, seen);
        plan.RequireOpen();
        var signed = await db.LastFrozen(id, stop) ?? throw new RuleBroken("actionplans.rule.nothingSigned", null);
        plan.GoBackTo(signed, GivenUp(who));
        var now = await db.PlannedActions.Where(a => a.PlanId == id).ToDictionaryAsync(a => a.Id, stop);
        foreach (var (n, text) in signed.ForReaders.Actions.Index())
        {
            var action = now.Remove(text.Id, out var there) ? there : await Removed(text.Id, project.Id, stop);
            action.Describe(ActionFacts.Of(text));
            action.PlaceAt(n + 1);
        }
        db.RemoveRange(now.Values);
        await db.SaveAs(who.AuthorIn(new(project, plan)), stop, rule: db.WritingIn(id));
    }

    private TakenStep GivenUp(Person who) =>
        new(Guid.CreateVersion7(), 0, PlanMove.GivenUp, When.Day(clock.Today()), who.Name, null, null);

    private async Task<PlannedAction> Removed(Guid id, Guid project, CancellationToken stop)
    {
        var action = await db.Removed<PlannedAction>(id, project, stop) ?? throw new NotFound();
        db.PlannedActions.Add(action);
        return action;
    }
}
