using Konvent.People.Rights;
using Konvent.Projects.Things;
using Konvent.Projects.WorkPlan.Packages;
using Konvent.Storage;

namespace Konvent.Projects.WorkPlan.Activities;

/// <summary>Takes out an activity that was entered by mistake; one that is not done after all is dropped instead. The history of its package keeps it.</summary>
public sealed class RemoveActivity(KonventDb db)
{
    /// <param name="seen">The version of the package the person had before them.</param>
    public async Task Run(string acronym, Guid packageId, Guid id, int seen, Person who, CancellationToken stop)
    {
        var package = await db.ThingAt<WorkPackage>(acronym, packageId, who, Deed.ChangeWorkPlan, stop);
        var activity = package.Activity(id);
        await db.ExpectActivity(package, id, seen, stop);
        package.Remove(activity);
        await db.SaveAs(who.Author, stop);
    }
}
