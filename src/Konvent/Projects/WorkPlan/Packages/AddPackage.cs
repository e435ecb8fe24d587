using Konvent.Basics;
using Konvent.People.Rights;
using Konvent.Storage;
using Microsoft.EntityFrameworkCore;

namespace Konvent.Projects.WorkPlan.Packages;

/// <summary>Enters a work package, after those that are there.</summary>
public sealed class AddPackage(KonventDb db, ReadPackage read)
{
    // One form arranges them all.
    internal const int Most = 100;

    public async Task<WorkPackage> Run(string acronym, WrittenPackage written, Person who, CancellationToken stop)
    {
        var project = await db.ProjectAt(acronym, who, Deed.ChangeWorkPlan, stop);
        var facts = await read.Run(before: null, project.Id, written, stop);
        var places = await db
            .WorkPackages.Where(p => p.ProjectId == project.Id)
            .Select(p => p.Position)
            .ToListAsync(stop);
        new Rules().NoMore(places.Count + 1, Most, nameof(written.Name)).Enforce();
        var package = new WorkPackage(project.Id, places.DefaultIfEmpty().Max() + 1, facts);
        if (await read.Activities(before: null, project.Id, written, stop) is { } activities)
            package.Arrange(activities);
        db.WorkPackages.Add(package);
        await db.SaveAs(who.Author, stop);
        return package;
    }
}
