using Konvent.Basics;
using Konvent.People.Rights;
using Konvent.Projects.Instruments;
using Konvent.Projects.Organisations;
using Konvent.Projects.WorkPlan.Activities;
using Konvent.Storage;
using Microsoft.EntityFrameworkCore;

namespace Konvent.Projects.WorkPlan.Packages;

/// <summary>Reads the work packages of a project.</summary>
public static class PackagesOfProject
{
    /// <summary>In their order and in one query, however many there are.</summary>
    public static async Task<IReadOnlyList<PackageRow>> PackagesOf(
        this KonventDb db,
        Guid project,
        CancellationToken stop
    )
    {
        var rows = await db
            .WorkPackages.Where(p => p.ProjectId == project)
            .OrderBy(p => p.Position)
            .ThenBy(p => p.Id)
            .Select(p => new
            {
                p.Id,
                p.Version,
                p.Code,
                p.Name,
                p.Purpose,
                p.Dates,
                p.LeadId,
                Lead = db.Set<Organisation>().Where(o => o.Id == p.LeadId).Select(o => o.Name).FirstOrDefault(),
                Activities = p.Activities.Count(a => a.State != ActivityState.Dropped),
                Done = p.Activities.Count(a => a.State == ActivityState.Done),
            })
            .ToListAsync(stop);
        return rows.ConvertAll(p => new PackageRow(
            p.Id,
            p.Version,
            p.Code,
            p.Name,
            p.Purpose,
            p.Dates,
            p.LeadId is { } lead && p.Lead is not null ? new NamedOrganisation(lead, p.Lead) : null,
            p.Activities,
            p.Done
        ));
    }

    /// <summary>The organisations a package speaks of.</summary>
    internal static IEnumerable<Guid> Named(WorkPackage package) =>
        package
            .Activities.SelectMany(activity => activity.Responsible)
            .Concat(package.LeadId is { } lead ? [lead] : Array.Empty<Guid>())
            .Distinct();
}
