using Konvent.People.Rights;
using Konvent.Projects.Things;
using Konvent.Storage;

namespace Konvent.Projects.WorkPlan.Milestones;

/// <summary>Changes what is known of a milestone: moves it beside its earlier dates, says that it was reached, or dropped.</summary>
public sealed class ChangeMilestone(KonventDb db, WriteMilestone write)
{
    /// <param name="seen">The version the person had before them.</param>
    /// <exception cref="StaleSave">When somebody else saved it since that version.</exception>
    public async Task Run(
        string acronym,
        Guid id,
        int seen,
        WrittenMilestone written,
        Person who,
        CancellationToken stop
    )
    {
        var milestone = await db.ThingAt<Milestone>(acronym, id, who, Deed.ChangeWorkPlan, stop);
        db.Expect(milestone, seen);
        if (seen != milestone.Version)
            throw new StaleSave(milestone); // Before its dates are compared with others than the person saw.
        milestone.Describe(await write.Facts(milestone, milestone.ProjectId, written, stop));
        write.Course(milestone, written);
        await db.SaveAs(who.Author, stop);
    }
}
