using Konvent.Api;
using Konvent.People.Rights;
using Konvent.People.WhoAsks;
using Konvent.Reading;
using Konvent.Storage;
using Microsoft.EntityFrameworkCore;

namespace Konvent.Projects.Organisations;

/// <summary>Organisations for programs. Everybody who has signed in may look an organisation up, so that none is entered twice.</summary>
public static class OrganisationsApi
{
    public static void MapOrganisations(this IEndpointRouteBuilder api)
    {
        var organisations = api.MapGroup("/organisations").WithTags("Organisations");
        organisations
            .MapRead("", List)
            .Described("listOrganisations", "Organisations by name; q searches in all their names.");
        organisations.MapRead("/{id:guid}", One).Described("readOrganisation", "One organisation.");
        organisations.MapPost("", Add).Described("addOrganisation", "Enters an organisation.");
        organisations.MapPut("/{id:guid}", Change).Described("changeOrganisation", "Changes an organisation.");
    }

    private static async Task<Answer<PageOf<OrganisationAnswer>>> List(
        HttpContext http,
        KonventDb db,
        string? q,
        string? after,
        string? limit,
        CancellationToken stop
    )
    {
        http.Who();
        var most = Paging.Limit(limit);
        var found = db.Organisations.AsNoTracking();
        if (!string.IsNullOrWhiteSpace(q))
        {
            var folded = Folding.Fold(q);
            found = found.Where(o => o.SearchText.Contains(folded));
        }
        if (Paging.After(after) is { } last)
        {
            var start =
                await db.Organisations.Where(o => o.Id == last).Select(o => o.SortName).FirstOrDefaultAsync(stop) ?? "";
            found = found.Where(o =>
                o.SortName.CompareTo(start) > 0 || o.SortName == start && o.Id.CompareTo(last) > 0
            );
        }
        var rows = await found.OrderBy(o => o.SortName).ThenBy(o => o.Id).Take(most + 1).ToListAsync(stop);
        return new(Paging.Cut([.. rows.Select(OrganisationAnswer.Of)], most, row => row.Id.ToString()));
    }

    private static async Task<Answer<OrganisationAnswer>> One(
        HttpContext http,
        KonventDb db,
        Guid id,
        CancellationToken stop
    )
    {
        http.Who();
        return Whole(
            await db.Organisations.AsNoTracking().FirstOrDefaultAsync(o => o.Id == id, stop)
                ?? throw new Basics.NotFound()
        );
    }

    private static async Task<Entered<OrganisationAnswer>> Add(
        HttpContext http,
        AddOrganisation deed,
        Sent<NewOrganisationInput> sent,
        CancellationToken stop
    )
    {
        var who = http.Who();
        who.Require(Deed.AddOrganisation, Place.Anywhere); // Before anything is said about what was sent.
        var organisation = await deed.Run(sent.Checked().Read(), who, stop);
        return new(OrganisationAnswer.Of(organisation), organisation.Version, $"/organisations/{organisation.Id}");
    }

    private static async Task<Answer<OrganisationAnswer>> Change(
        HttpContext http,
        ChangeOrganisation deed,
        Guid id,
        Sent<OrganisationInput> sent,
        CancellationToken stop
    )
    {
        var (who, seen) = (http.Who(), http.VersionSeen());
        return Whole(await deed.Run(id, seen, before => sent.Checked().Read(before), who, stop));
    }

    private static Answer<OrganisationAnswer> Whole(Organisation organisation) =>
        new(OrganisationAnswer.Of(organisation), organisation.Version);
}
