using Konvent.History.Races;
using Konvent.People.Rights;
using Konvent.Projects.Things;
using Konvent.Storage;

namespace Konvent.Projects.WorkPlan.Packages;

/// <summary>Changes what is known of a work package; its activities only where they were written along with it.</summary>
public sealed class ChangePackage(KonventDb db, ReadPackage read)
{
    /// <param name="seen">The version the person had before them.</param>
    /// <exception cref="StaleSave">When somebody else saved the same since that version.</exception>
    public async Task Run(string acronym, Guid id, int seen, WrittenPackage written, Person who, CancellationToken stop)
    {
        var package = await db.ThingAt<WorkPackage>(acronym, id, who, Deed.ChangeWorkPlan, stop);
        if (written.Activities is null)
            await db.ExpectPart(package, seen, OwnFacts, stop);
        else
            db.Expect(package, seen);
        package.Describe(await read.Run(package, package.ProjectId, written, stop));
        if (await read.Activities(package, package.ProjectId, written, stop) is { } activities)
            package.Arrange(activities);
        await db.SaveAs(who.Author, stop);
    }

    private static object OwnFacts(WorkPackage package) =>
        new
        {
            package.Code,
            package.Name,
            package.Purpose,
            package.LeadId,
            package.Dates,
            package.Outputs,
            package.Results,
        };
}
