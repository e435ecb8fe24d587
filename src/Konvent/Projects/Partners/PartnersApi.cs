using Konvent.Api;
using Konvent.People.Rights;
using Konvent.People.WhoAsks;
using Konvent.Projects.Organisations;
using Konvent.Storage;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Konvent.Projects.Partners;

/// <summary>An organisation's part in a project.</summary>
public sealed record ParticipationAnswer(
    Guid Id,
    int Version,
    PartnerRole Role,
    WhenShape? Dates,
    OrganisationShort Organisation
)
{
    public static ParticipationAnswer Of(Participation participation, Organisation organisation) =>
        new(
            participation.Id,
            participation.Version,
            participation.Role,
            WhenShape.Of(participation.Dates),
            OrganisationShort.Of(organisation)
        );
}

/// <summary>A new participation: of an organisation that is known here, or of one entered with it.</summary>
public sealed record NewParticipation(
    Guid? OrganisationId,
    OrganisationInput? Organisation,
    PartnerRole Role,
    WhenShape? Dates
);

/// <summary>What of a participation can be changed.</summary>
public sealed record ParticipationInput(PartnerRole Role, WhenShape? Dates);

/// <summary>The participations of a project for programs, with the same deeds as the pages.</summary>
public static class PartnersApi
{
    public static void MapPartners(this IEndpointRouteBuilder api)
    {
        var partners = api.MapGroup("/projects/{acronym}/participations").WithTags("Participations");
        partners.MapGet("", List).WithSummary("Who takes part in a project, in which role and when.");
        partners.MapGet("/{id:guid}", One).WithSummary("One participation.");
        partners.MapPost("", Add).WithSummary("Takes an organisation into a project.");
        partners.MapPut("/{id:guid}", Change).WithSummary("Corrects role and dates; needs If-Match.");
        partners.MapDelete("/{id:guid}", Remove).WithSummary("Takes out what was entered by mistake; needs If-Match.");
    }

    private static async Task<Ok<List<ParticipationAnswer>>> List(
        HttpContext http,
        KonventDb db,
        string acronym,
        CancellationToken stop
    )
    {
        var project = await db.ProjectAt(acronym, http.Asker(), Deed.SeeProject, stop);
        return TypedResults.Ok(await ReadProjects.Participations(db, project.Id, stop));
    }

    private static async Task<Ok<ParticipationAnswer>> One(
        HttpContext http,
        KonventDb db,
        string acronym,
        Guid id,
        CancellationToken stop
    )
    {
        var answer = await Read(db, await db.PartnerAt(acronym, id, http.Asker(), Deed.SeeProject, stop), stop);
        http.SayVersion(answer.Version);
        return TypedResults.Ok(answer);
    }

    private static async Task<Created<ParticipationAnswer>> Add(
        HttpContext http,
        KonventDb db,
        AddPartner deed,
        string acronym,
        NewParticipation sent,
        CancellationToken stop
    )
    {
        var wanted = new NewPartner(
            sent.OrganisationId,
            sent.Organisation?.Read(null),
            sent.Role,
            WhenShape.Read(sent.Dates, nameof(sent.Dates))
        );
        var answer = await Read(db, await deed.Run(acronym, wanted, http.Who(), stop), stop);
        http.SayVersion(answer.Version);
        return TypedResults.Created($"{ApiSetup.Prefix}/projects/{acronym}/participations/{answer.Id}", answer);
    }

    private static async Task<Ok<ParticipationAnswer>> Change(
        HttpContext http,
        KonventDb db,
        ChangePartner deed,
        string acronym,
        Guid id,
        ParticipationInput sent,
        CancellationToken stop
    )
    {
        var dates = WhenShape.Read(sent.Dates, nameof(sent.Dates));
        await deed.Run(acronym, id, http.VersionSeen(), sent.Role, dates, http.Who(), stop);
        return await One(http, db, acronym, id, stop);
    }

    private static async Task<NoContent> Remove(
        HttpContext http,
        RemovePartner deed,
        string acronym,
        Guid id,
        CancellationToken stop
    )
    {
        await deed.Run(acronym, id, http.VersionSeen(), http.Who(), stop);
        return TypedResults.NoContent();
    }

    private static async Task<ParticipationAnswer> Read(
        KonventDb db,
        Participation participation,
        CancellationToken stop
    ) =>
        ParticipationAnswer.Of(
            participation,
            await db.Organisations.AsNoTracking().SingleAsync(o => o.Id == participation.OrganisationId, stop)
        );
}
