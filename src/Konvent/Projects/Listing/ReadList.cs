using Konvent.People.Memberships;
using Konvent.People.Rights;
using Konvent.Projects.Partners;
using Konvent.Projects.Programmes;
using Konvent.Reading;
using Konvent.Storage;
using Konvent.Storage.Columns;
using Microsoft.EntityFrameworkCore;

namespace Konvent.Projects.Listing;

/// <summary>Reads the list of projects: a query for its rows, however long it is; how many there are and of which programmes is kept.</summary>
public static class ReadList
{
    public const int PartSize = 50;

    private static readonly PartnerRole[] Partners =
    [
        PartnerRole.LeadPartner,
        PartnerRole.ProjectPartner,
        PartnerRole.AdvisoryPartner,
    ];

    // A role that is given or taken changes what a person may see.
    private static readonly Type[] Kinds = [typeof(Project), typeof(Programme), typeof(Membership)];

    public static async Task<ListedProjects> ProjectsFor(
        this KonventDb db,
        KeptReads kept,
        Person who,
        ProjectFilter filter,
        CancellationToken stop
    )
    {
        var readable = db.Projects.AsNoTracking().ReadableBy(who);
        var found = Narrowed(readable, filter);
        var programmes = await kept.Get(("programmes", who.Id), Kinds, () => ProgrammesOf(db, readable, stop));
        var total = await kept.Get(
            ("total", who.Id, filter with { After = null }),
            Kinds,
            () => found.CountAsync(stop)
        );
        var rows = await Rows(db, found, filter.After).ToListAsync(stop);
        return new([.. rows.Take(PartSize)], total, rows.Count > PartSize ? rows[PartSize - 1].Path : null, programmes);
    }

    private static async Task<IReadOnlyList<(Guid, string)>> ProgrammesOf(
        KonventDb db,
        IQueryable<Project> readable,
        CancellationToken stop
    )
    {
        var programmes = await db.Set<Programme>()
            .Where(programme => readable.Any(p => p.ProgrammeId == programme.Id))
            .OrderBy(programme => programme.ShortName)
            .Select(programme => new { programme.Id, programme.ShortName })
            .ToListAsync(stop);
        return [.. programmes.Select(programme => (programme.Id, programme.ShortName))];
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
                SumColumns.Read((decimal?)p.TotalBudget!.Value.Amount, (Currency?)p.TotalBudget!.Value.Currency),
                p.LaunchedOn != null,
                db.Set<Participation>()
                    .Where(part => part.ProjectId == p.Id && Partners.Contains(part.Role))
                    .Select(part => part.OrganisationId)
                    .Distinct()
                    .Count()
            ));
}
