using Konvent.Api;
using Konvent.Basics;
using Konvent.People.Rights;
using Konvent.People.WhoAsks;
using Konvent.Projects.Organisations;
using Konvent.Projects.Things;
using Konvent.Storage;
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
    PartnerRole Role,
    WhenShape? Dates = null,
    Guid? OrganisationId = null,
    NewOrganisationInput? NewOrganisation = null
)
{
    public NewPartner Read()
    {
        if (OrganisationId is not null && NewOrganisation is not null)
            throw new RuleBroken("partners.rule.organisationTwice", nameof(OrganisationId));
        return new(
            OrganisationId,
            NewOrganisation is null ? null : RuleBroken.In(nameof(NewOrganisation), NewOrganisation.Read),
            Role,
            WhenShape.Read(Dates, nameof(Dates))
        );
    }
}

/// <summary>What of a participation can be changed.</summary>
public sealed record ParticipationInput(PartnerRole Role, WhenShape? Dates);

/// <summary>Who takes a partner's place.</summary>
/// <param name="Last">The last day, month or year of the one that leaves.</param>
/// <param name="Successor">Without dates it begins on the day after.</param>
public sealed record ReplacementInput(WhenShape Last, NewParticipation Successor)
{
    public Replacement Read() =>
        new(WhenShape.Read(Last, nameof(Last)), RuleBroken.In(nameof(Successor), Successor.Read));
}

/// <summary>The participations of a project for programs, with the same deeds as the pages.</summary>
public static class PartnersApi
{
    public static void MapPartners(this IEndpointRouteBuilder api)
    {
        var partners = api.MapGroup("/projects/{acronym}/participations").WithTags("Participations");
        partners
            .MapRead("", List)
            .Described("listParticipations", "Who takes part in a project, in which role and when.");
        partners.MapRead("/{id:guid}", One).Described("readParticipation", "One participation.");
        partners
            .MapPost("", Add)
            .Described(
                "addParticipation",
                "Takes an organisation into a project: one that is known here, or a new one."
            );
        partners.MapPut("/{id:guid}", Change).Described("changeParticipation", "Corrects role and dates.");
        partners
            .MapPost("/{id:guid}/replacement", Replace)
            .Described("replaceParticipation", "Ends a participation and puts another organisation in its place.");
        partners
            .MapTakeOut<RemovePartner>((deed, acronym, id, seen, who, stop) => deed.Run(acronym, id, seen, who, stop))
            .Described("removeParticipation", "Takes out what was entered by mistake.");
    }

    private static async Task<Answer<List<ParticipationAnswer>>> List(
        HttpContext http,
        KonventDb db,
        string acronym,
        CancellationToken stop
    )
    {
        var project = await db.ProjectAt(acronym, http.Asker(), Deed.SeeProject, stop);
        return new(await ReadProjects.Participations(db, project.Id, stop));
    }

    private static async Task<Answer<ParticipationAnswer>> One(
        HttpContext http,
        KonventDb db,
        string acronym,
        Guid id,
        CancellationToken stop
    )
    {
        var answer = await Read(db, await db.PartnerAt(acronym, id, http.Asker(), Deed.SeeProject, stop), stop);
        return new(answer, answer.Version);
    }

    private static async Task<Entered<ParticipationAnswer>> Add(
        HttpContext http,
        KonventDb db,
        AddPartner deed,
        string acronym,
        Sent<NewParticipation> sent,
        CancellationToken stop
    )
    {
        var who = http.Who();
        var project = await db.ProjectAt(acronym, who, Deed.ChangePartners, stop); // Before anything is said about what was sent.
        var answer = await Read(db, await deed.Run(acronym, sent.Checked().Read(), who, stop), stop);
        return new(answer, answer.Version, $"/projects/{project.Path}/participations/{answer.Id}");
    }

    private static async Task<Answer<ParticipationAnswer>> Change(
        HttpContext http,
        KonventDb db,
        ChangePartner deed,
        string acronym,
        Guid id,
        Sent<ParticipationInput> sent,
        CancellationToken stop
    )
    {
        var (who, seen) = (http.Who(), http.VersionSeen());
        await db.PartnerAt(acronym, id, who, Deed.ChangePartners, stop); // Before anything is said about what was sent.
        var (role, dates) = sent.Checked();
        await deed.Run(acronym, id, seen, role, WhenShape.Read(dates, nameof(dates)), who, stop);
        return await One(http, db, acronym, id, stop);
    }

    private static async Task<Entered<ParticipationAnswer>> Replace(
        HttpContext http,
        KonventDb db,
        ReplacePartner deed,
        string acronym,
        Guid id,
        Sent<ReplacementInput> sent,
        CancellationToken stop
    )
    {
        var (who, seen) = (http.Who(), http.VersionSeen());
        var project = await db.ProjectAt(acronym, who, Deed.ChangePartners, stop); // Before anything is said about what was sent.
        var answer = await Read(db, await deed.Run(acronym, id, seen, sent.Checked().Read(), who, stop), stop);
        return new(answer, answer.Version, $"/projects/{project.Path}/participations/{answer.Id}");
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
