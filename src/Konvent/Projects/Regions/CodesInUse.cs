using Konvent.Basics;
using Konvent.Projects.Instruments;
using Konvent.Projects.Organisations;
using Konvent.Storage;
using Microsoft.EntityFrameworkCore;

namespace Konvent.Projects.Regions;

/// <summary>A code that the list does not know, where it stands: at an organisation or at an instrument of a project.</summary>
public sealed record UnknownCode(
    string Code,
    CodeStanding Standing,
    string Address,
    Wording Name,
    string? Project = null
);

/// <summary>Finds the codes in use that the imported list does not know. They are kept as they were written.</summary>
public sealed class CodesInUse(KonventDb db, KnownRegions regions)
{
    /// <summary>By code; in two queries, however many there are.</summary>
    public async Task<IReadOnlyList<UnknownCode>> Unknown(CancellationToken stop)
    {
        var list = await regions.List(stop);
        if (list.Edition is null)
            return [];
        var organisations = await db
            .Organisations.Where(o => o.Region != null)
            .Select(o => new Used(o.Region!, $"/organisations/{o.Id}", o.Name, null))
            .ToListAsync(stop);
        var instruments = await (
            from instrument in db.Instruments
            join project in db.Projects on instrument.ProjectId equals project.Id
            where instrument.Region != null
            select new Used(
                instrument.Region!,
                $"/projects/{project.Path}/instruments/{instrument.Id}",
                instrument.Name,
                project.Acronym
            )
        ).ToListAsync(stop);
        return
        [
            .. organisations
                .Concat(instruments)
                .Select(used => used.In(list))
                .OfType<UnknownCode>()
                .OrderBy(unknown => unknown.Code, StringComparer.Ordinal)
                .ThenBy(unknown => unknown.Project, StringComparer.Ordinal)
                .ThenBy(unknown => unknown.Name.ToString(), StringComparer.Ordinal),
        ];
    }

    private sealed record Used(Region Region, string Address, Wording Name, string? Project)
    {
        public UnknownCode? In(NutsList list) =>
            Region.Code is { } code && list.StandingOf(code) is var standing and not CodeStanding.Fine
                ? new(code, standing, Address, Name, Project)
                : null;
    }
}
