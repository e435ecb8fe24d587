using Konvent.People.Rights;
using Konvent.Storage;

namespace Konvent.ActionPlans.Launch;

/// <summary>Takes the launch of a plan back: only those who have a role in the project read it again.</summary>
public sealed class TakeBackPlan(KonventDb db)
{
    /// <param name="seen">The version the person had before them.</param>
    /// <exception cref="StaleSave">When the plan was changed since that version.</exception>
    public async Task Run(string acronym, Guid id, int seen, Person who, CancellationToken stop)
    {
        var (_, plan) = await db.PlanAt(acronym, id, who, Deed.LaunchProject, stop);
        if (plan.LaunchedOn is null)
            return; // Somebody was quicker.
        db.Expect(plan, seen);
        plan.TakeBackLaunch();
        await db.SaveAs(who.Author, stop);
    }
}
