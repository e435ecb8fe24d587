using Konvent.People.Rights;
using Konvent.Storage;

namespace Konvent.Projects.WorkPlan.Milestones;

/// <summary>Enters a milestone.</summary>
public sealed class AddMilestone(KonventDb db, WriteMilestone write)
{
    public async Task<Milestone> Run(string acronym, WrittenMilestone written, Person who, CancellationToken stop)
    {
        var project = await db.ProjectAt(acronym, who, Deed.ChangeWorkPlan, stop);
        var milestone = new Milestone(project.Id, await write.Facts(before: null, project.Id, written, stop));
        write.Course(milestone, written);
        db.Milestones.Add(milestone);
        await db.SaveAs(who.Author, stop);
        return milestone;
    }
}
