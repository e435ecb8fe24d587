using Konvent.People.Rights;
using Konvent.Projects.Things;
using Konvent.Projects.WorkPlan.Packages;
using Konvent.Storage;

namespace Konvent.Projects.WorkPlan.Activities;

/// <summary>Plans an activity in a work package, after those that are there.</summary>
public sealed class AddActivity(KonventDb db)
{
    public async Task<PlannedActivity> Run(
        string acronym,
        Guid packageId,
        WrittenActivity written,
        Person who,
        CancellationToken stop
    )
    {
        var package = await db.ThingAt<WorkPackage>(acronym, packageId, who, Deed.ChangeWorkPlan, stop);
        var takingPart = await db.TakingPart(package.ProjectId, stop);
        var activity = package.Plan(written.Read(before: null, takingPart));
        await db.SaveAs(who.Author, stop);
        return activity;
    }
}
