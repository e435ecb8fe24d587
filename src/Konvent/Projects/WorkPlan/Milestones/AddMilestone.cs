using Konvent.Basics;
using Konvent.People.Rights;
using Konvent.Storage;
using Microsoft.EntityFrameworkCore;

namespace Konvent.Projects.WorkPlan.Milestones;

/// <summary>Enters a milestone.</summary>
public sealed class AddMilestone(KonventDb db, WriteMilestone write)
{
    // The plan shows them all on one page.
    internal const int Most = 300;

    public async Task<Milestone> Run(string acronym, WrittenMilestone written, Person who, CancellationToken stop)
    {
        var project = await db.ProjectAt(acronym, who, Deed.ChangeWorkPlan, stop);
        var count = await db.Milestones.CountAsync(m => m.ProjectId == project.Id, stop);
        new Rules().NoMore(count + 1, Most, nameof(written.Name)).Enforce();
        var milestone = new Milestone(project.Id, await write.Facts(before: null, project.Id, written, stop));
        write.Course(milestone, written);
        db.Milestones.Add(milestone);
        await db.SaveAs(who.Author, stop);
        return milestone;
    }
}
