using Konvent.Basics;
using Konvent.People.Rights;
using Konvent.Projects.Things;
using Konvent.Projects.WorkPlan.Packages;
using Konvent.Reading;
using Konvent.Storage;

namespace Konvent.Projects.WorkPlan.Activities;

/// <summary>Says how far an activity has come and what of it was delivered: a partner's word on what its organisation is responsible for.</summary>
public sealed class ReportActivity(KonventDb db)
{
    /// <param name="seen">The version of the package the person had before them.</param>
    /// <param name="delivered">When each deliverable was delivered, by its id; null where it was not.</param>
    public async Task Run(
        string acronym,
        Guid packageId,
        Guid id,
        int seen,
        ActivityState state,
        IReadOnlyDictionary<Guid, When?> delivered,
        Person who,
        CancellationToken stop
    )
    {
        var (package, activity) = await db.ActivityToReport(acronym, packageId, id, who, stop);
        await db.ExpectActivity(package, id, seen, stop);
        activity.Report(state, delivered);
        await db.SaveAs(who.Author, stop);
    }
}

/// <summary>Who may report on an activity: those who change the plan, and partners of the organisations responsible for it.</summary>
internal static class Reporting
{
    public static bool MayReport(this Person? who, Project project, PlannedActivity activity) =>
        who.May(Deed.ChangeWorkPlan, project.Place) || who.May(Deed.ReportActivity, project, activity.Responsible);

    public static async Task<(WorkPackage Package, PlannedActivity Activity)> ActivityToReport(
        this KonventDb db,
        string acronym,
        Guid packageId,
        Guid id,
        Person? who,
        CancellationToken stop
    )
    {
        var project = await db.ProjectAt(acronym, who, Deed.SeeProject, stop);
        var package = await db.ThingAt<WorkPackage>(acronym, packageId, who, Deed.SeeProject, stop);
        var activity = package.Activity(id);
        if (!who.MayReport(project, activity))
            throw new NotAllowed(Deed.ReportActivity);
        return (package, activity);
    }
}
