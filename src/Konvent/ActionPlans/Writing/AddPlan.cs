using Konvent.People.Rights;
using Konvent.Projects.Things;
using Konvent.Storage;

namespace Konvent.ActionPlans.Writing;

/// <summary>Begins the action plan for a policy instrument.</summary>
public sealed class AddPlan(KonventDb db, ReadPlan read)
{
    public async Task<ActionPlan> Run(string acronym, WrittenPlan written, Person who, CancellationToken stop)
    {
        var begun = await Begin(acronym, written, who, stop);
        await db.SaveAs(who.AuthorIn(begun), stop);
        return begun.Plan;
    }

    /// <summary>The same, to be saved together with what belongs to it.</summary>
    internal async Task<PlanIn> Begin(string acronym, WrittenPlan written, Person who, CancellationToken stop)
    {
        var project = await db.ProjectForOwn(acronym, who, Deed.WritePlans, stop);
        var plan = new ActionPlan(project.Id, await read.Run(before: null, project, written, who, stop));
        who.RequireOwn(plan, project);
        db.Plans.Add(plan);
        return new(project, plan);
    }
}
