using Konvent.Api;
using Konvent.People.WhoAsks;
using Konvent.Reading;
using Konvent.Storage;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Konvent.Projects.Organisations;

/// <summary>Organisations for programs. Everybody who has signed in may look an organisation up, so that none is entered twice.</summary>
public static class OrganisationsApi
{
    public static void MapOrganisations(this IEndpointRouteBuilder api)
    {
        var organisations = api.MapGroup("/organisations").WithTags("Organisations");
        organisations.MapGet("", List).WithSummary("Organisations by name; q searches in all their names.");
        organisations.MapGet("/{id:guid}", One).WithSummary("One organisation.");
        organisations.MapPost("", Add).WithSummary("Enters an organisation.");
        organisations.MapPut("/{id:guid}", Change).WithSummary("Changes an organisation; needs If-Match.");
    }

    private static async Task<PageOf<OrganisationAnswer>> List(
        HttpContext http,
        KonventDb db,
        string? q,
        Guid? after,
        int? limit,
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
        if (after is { } last)
        {
            var start =
                await db.Organisations.Where(o => o.Id == last).Select(o => o.SortName).FirstOrDefaultAsync(stop) ?? "";
            found = found.Where(o =>
                o.SortName.CompareTo(start) > 0 || o.SortName == start && o.Id.CompareTo(last) > 0
            );
        }
        var rows = await found.OrderBy(o => o.SortName).ThenBy(o => o.Id).Take(most + 1).ToListAsync(stop);
        return Paging.Cut([.. rows.Select(OrganisationAnswer.Of)], most, row => row.Id.ToString());
    }

    private static async Task<Ok<OrganisationAnswer>> One(
        HttpContext http,
        KonventDb db,
        Guid id,
        CancellationToken stop
    )
    {
        http.Who();
        return Answer(http, await Known(db, id, stop));
    }

    private static async Task<Created<OrganisationAnswer>> Add(
        HttpContext http,
        AddOrganisation deed,
        OrganisationInput sent,
        CancellationToken stop
    )
    {
        var organisation = await deed.Run(sent.Read(null), http.Who(), stop);
        http.SayVersion(organisation.Version);
        return TypedResults.Created(
            $"{ApiSetup.Prefix}/organisations/{organisation.Id}",
            OrganisationAnswer.Of(organisation)
        );
    }

    private static async Task<Ok<OrganisationAnswer>> Change(
        HttpContext http,
        KonventDb db,
        ChangeOrganisation deed,
        Guid id,
        OrganisationInput sent,
        CancellationToken stop
    )
    {
        var who = http.Who();
        var before = await Known(db, id, stop);
        await deed.Run(id, http.VersionSeen(), sent.Read(before), who, stop);
        return Answer(http, await Known(db, id, stop));
    }

    private static Ok<OrganisationAnswer> Answer(HttpContext http, Organisation organisation)
    {
        http.SayVersion(organisation.Version);
        return TypedResults.Ok(OrganisationAnswer.Of(organisation));
    }

    private static async Task<Organisation> Known(KonventDb db, Guid id, CancellationToken stop) =>
        await db.Organisations.AsNoTracking().FirstOrDefaultAsync(o => o.Id == id, stop) ?? throw new Basics.NotFound();
}
