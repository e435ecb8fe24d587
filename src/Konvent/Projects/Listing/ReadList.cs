using Konvent.People.Rights;
using Konvent.Projects.Partners;
using Konvent.Projects.Programmes;
using Konvent.Storage;
using Microsoft.EntityFrameworkCore;

namespace Konvent.Projects.Listing;

/// <summary>Reads the list of projects: three queries, however long it is.</summary>
public static class ReadList
{
    public const int PartSize = 50;

    private static readonly PartnerRole[] Partners =
    [
        PartnerRole.LeadPartner,
        PartnerRole.ProjectPartner,
        PartnerRole.AdvisoryPartner,
    ];

    public static async Task<ListedProjects> ProjectsFor(
        this KonventDb db,
        Person who,
        ProjectFilter filter,
        CancellationToken stop
    )
    {
        var readable = db.Projects.AsNoTracking().ReadableBy(who);
        var programmes = await db.Set<Programme>()
            .Where(programme => readable.Any(p => p.ProgrammeId == programme.Id))
            .OrderBy(programme => programme.ShortName)
            .Select(programme => new { programme.Id, programme.ShortName })
            .ToListAsync(stop);
        var found = Narrowed(readable, filter);
        var total = await found.CountAsync(stop);
        var rows = await Rows(db, found, filter.After).ToListAsync(stop);
        return new(
            [.. rows.Take(PartSize)],
            total,
            rows.Count > PartSize ? rows[PartSize - 1].Path : null,
            [.. programmes.Select(programme => (programme.Id, programme.ShortName))]
        );
    }

    private static IQueryable<Project> Narrowed(IQueryable<Project> projects, ProjectFilter filter)
    {
        var found = projects.Called(filter.Words);
        if (filter.Programme is { } programme)
            found = found.Where(p => p.ProgrammeId == programme);
        return filter.Launched switch
        {
            true => found.Where(p => p.LaunchedOn != null),
            false => found.Where(p => p.LaunchedOn == null),
            null => found,
        };
    }

    private static IQueryable<ListedProject> Rows(KonventDb db, IQueryable<Project> found, string? after) =>
        found
            .Part(after, PartSize)
            .Select(p => new ListedProject(
                p.Acronym,
                p.Path,
                p.LongName,
                db.Set<Programme>().First(programme => programme.Id == p.ProgrammeId).ShortName,
                p.Dates,
                p.TotalBudget,
                p.LaunchedOn != null,
                db.Set<Participation>()
                    .Where(part => part.ProjectId == p.Id && Partners.Contains(part.Role))
                    .Select(part => part.OrganisationId)
                    .Distinct()
                    .Count()
            ));
}
