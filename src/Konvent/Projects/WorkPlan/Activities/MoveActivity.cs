using Konvent.People.Rights;
using Konvent.Projects.Things;
using Konvent.Projects.WorkPlan.Packages;
using Konvent.Storage;

namespace Konvent.Projects.WorkPlan.Activities;

/// <summary>Lets an activity change places with its neighbour in the package.</summary>
public sealed class MoveActivity(KonventDb db)
{
    public async Task Run(string acronym, Guid packageId, Guid id, bool up, Person who, CancellationToken stop)
    {
        var package = await db.ThingAt<WorkPackage>(acronym, packageId, who, Deed.ChangeWorkPlan, stop);
        package.Move(package.Activity(id), up);
        await db.SaveAs(who.Author, stop);
    }
}
