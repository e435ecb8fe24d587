using Konvent.Basics;
using Konvent.History;
using Konvent.People.Rights;
using Konvent.Projects.Things;
using Konvent.Projects.WorkPlan.Packages;
using Konvent.Storage;
using Microsoft.EntityFrameworkCore;

namespace Konvent.Projects.WorkPlan.Activities;

/// <summary>An activity that was taken out of a package, as it was last, and by whom.</summary>
public sealed record RemovedActivity(PlannedActivity Activity, string By, DateTimeOffset At);

/// <summary>Brings back an activity that was taken out of its package, as it was, at the end of the list.</summary>
public sealed class BringBackActivity(KonventDb db, TimeProvider clock)
{
    public async Task Run(string acronym, Guid packageId, Guid id, Person who, CancellationToken stop)
    {
        var package = await db.ThingAt<WorkPackage>(acronym, packageId, who, Deed.ChangeWorkPlan, stop);
        if (package.Activities.Any(activity => activity.Id == id))
            return; // Somebody was quicker: it is back already.
        var removed = await db.RemovedActivities(package, clock.GetUtcNow(), stop);
        var found = removed.FirstOrDefault(one => one.Activity.Id == id) ?? throw new NotFound();
        package.BringBack(found.Activity);
        await db.SaveAs(who.Author, stop);
    }
}

/// <summary>Finds what was taken out of a package in the revisions of it.</summary>
internal static class RemovedActivitiesOfPackage
{
    private const int MostRevisions = 60;

    /// <summary>The latest first, in one query.</summary>
    public static async Task<IReadOnlyList<RemovedActivity>> RemovedActivities(
        this KonventDb db,
        WorkPackage package,
        DateTimeOffset now,
        CancellationToken stop
    )
    {
        var since = now - FindTakenOut.Recoverable;
        var saves = await db
            .Revisions.AsNoTracking()
            .Where(r => r.Of == package.Id && r.At >= since)
            .OrderByDescending(r => r.Number)
            .Take(MostRevisions)
            .Select(r => new
            {
                r.State,
                r.WhoName,
                r.At,
            })
            .ToListAsync(stop);
        var seen = package.Activities.Select(activity => activity.Id).ToHashSet();
        var removed = new List<RemovedActivity>();
        // Who took one out saved the state after the last one that still had it.
        foreach (var (after, before) in saves.Zip(saves.Skip(1)))
        foreach (var activity in StateJson.Read<WorkPackage>(before.State).Activities)
            if (seen.Add(activity.Id))
                removed.Add(new(activity, after.WhoName, after.At));
        return removed;
    }
}
