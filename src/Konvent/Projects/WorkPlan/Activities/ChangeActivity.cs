using Konvent.History.Races;
using Konvent.People.Rights;
using Konvent.Projects.Things;
using Konvent.Projects.WorkPlan.Packages;
using Konvent.Storage;

namespace Konvent.Projects.WorkPlan.Activities;

/// <summary>Changes what is known of an activity.</summary>
public sealed class ChangeActivity(KonventDb db)
{
    /// <param name="seen">The version of the package the person had before them.</param>
    /// <exception cref="StaleSave">When somebody else saved this activity since that version; others may have been saved.</exception>
    public async Task Run(
        string acronym,
        Guid packageId,
        Guid id,
        int seen,
        WrittenActivity written,
        Person who,
        CancellationToken stop
    )
    {
        var package = await db.ThingAt<WorkPackage>(acronym, packageId, who, Deed.ChangeWorkPlan, stop);
        var activity = package.Activity(id);
        await db.ExpectActivity(package, id, seen, stop);
        package.Change(activity, written.Read(activity, await db.TakingPart(package.ProjectId, stop)));
        await db.SaveAs(who.Author, stop);
    }
}

internal static class SeenActivity
{
    /// <summary>Expects that this activity is as it was in the version the person saw; its place among the others does not count.</summary>
    public static Task ExpectActivity(
        this KonventDb db,
        WorkPackage package,
        Guid id,
        int seen,
        CancellationToken stop
    ) => db.ExpectPart(package, seen, one => Facts(one.Activities.FirstOrDefault(activity => activity.Id == id)), stop);

    private static object? Facts(PlannedActivity? activity) =>
        activity is null
            ? null
            : new
            {
                activity.Name,
                activity.Description,
                activity.Responsible,
                activity.Dates,
                activity.State,
                activity.Deliverables, // In their order, which the database does not keep.
            };
}
