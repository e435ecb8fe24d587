using Konvent.People.Rights;
using Konvent.Storage;
using Microsoft.EntityFrameworkCore;

namespace Konvent.Projects.WorkPlan.Packages;

/// <summary>Enters a work package, after those that are there.</summary>
public sealed class AddPackage(KonventDb db, ReadPackage read)
{
    public async Task<WorkPackage> Run(string acronym, WrittenPackage written, Person who, CancellationToken stop)
    {
        var project = await db.ProjectAt(acronym, who, Deed.ChangeWorkPlan, stop);
        var facts = await read.Run(before: null, project.Id, written, stop);
        var last = await db.WorkPackages.Where(p => p.ProjectId == project.Id).MaxAsync(p => (int?)p.Position, stop);
        var package = new WorkPackage(project.Id, last + 1 ?? 1, facts);
        if (await read.Activities(before: null, project.Id, written, stop) is { } activities)
            package.Arrange(activities);
        db.WorkPackages.Add(package);
        await db.SaveAs(who.Author, stop);
        return package;
    }
}
