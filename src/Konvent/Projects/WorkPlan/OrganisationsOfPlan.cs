using Konvent.Projects.Instruments;
using Konvent.Projects.Organisations;
using Konvent.Projects.Partners;
using Konvent.Storage;
using Microsoft.EntityFrameworkCore;

namespace Konvent.Projects.WorkPlan;

/// <summary>The organisations that a work plan can speak of.</summary>
internal static class OrganisationsOfPlan
{
    /// <summary>Those that take part in the project, or did.</summary>
    public static async Task<HashSet<Guid>> TakingPart(this KonventDb db, Guid project, CancellationToken stop) =>
        await db.Participations.Where(p => p.ProjectId == project).Select(p => p.OrganisationId).ToHashSetAsync(stop);

    /// <summary>Those that can be chosen, by name: who takes part, and who is named already.</summary>
    public static async Task<IReadOnlyList<NamedOrganisation>> Choices(
        this KonventDb db,
        Guid project,
        Guid[] named,
        CancellationToken stop
    )
    {
        var known = await db.Set<Organisation>()
            .Where(o =>
                named.Contains(o.Id)
                || db.Set<Participation>().Any(part => part.ProjectId == project && part.OrganisationId == o.Id)
            )
            .Select(o => new
            {
                o.Id,
                o.Name,
                o.SortName,
            })
            .ToListAsync(stop);
        return
        [
            .. known.OrderBy(o => o.SortName, StringComparer.Ordinal).Select(o => new NamedOrganisation(o.Id, o.Name)),
        ];
    }
}
