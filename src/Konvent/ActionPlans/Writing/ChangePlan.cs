using Konvent.History.Races;
using Konvent.People.Rights;
using Konvent.Storage;

namespace Konvent.ActionPlans.Writing;

/// <summary>Changes what a plan says beside its actions, for which instrument it is and whose.</summary>
public sealed class ChangePlan(KonventDb db, ReadPlan read)
{
    /// <param name="seen">The version the person had before them.</param>
    /// <exception cref="StaleSave">When somebody else changed the same since that version.</exception>
    public async Task Run(string acronym, Guid id, int seen, WrittenPlan written, Person who, CancellationToken stop)
    {
        var (project, plan) = await db.PlanAt(acronym, id, who, Deed.WritePlans, stop);
        await db.ExpectPart(plan, seen, written.SaidIn, stop);
        plan.Describe(await read.Run(plan, project, written, who, stop));
        who.RequireOwn(plan, project);
        await db.SaveAs(who.AuthorIn(new(project, plan)), stop, rule: db.WritingIn(plan.Id));
    }
}
