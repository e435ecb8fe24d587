using Konvent.Api;
using Konvent.People.Rights;
using Konvent.People.WhoAsks;
using Konvent.Projects.Things;
using Konvent.Storage;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Konvent.Projects.Instruments.Stakeholders;

/// <summary>
/// The group around a policy instrument for programs, with the same deeds as the pages. People are not told to programs, whoever asks: what
/// has been copied elsewhere could not be deleted with the consent.
/// </summary>
public static class StakeholdersApi
{
    public static void MapStakeholders(this IEndpointRouteBuilder api)
    {
        var group = api.MapGroup("/projects/{acronym}/instruments/{instrument:guid}/stakeholders")
            .WithTags("Stakeholder groups");
        group.MapRead("", List).Described("listStakeholders", "The organisations around a policy instrument.");
        group.MapRead("/{id:guid}", One).Described("readStakeholder", "One stakeholder.");
        group.MapPost("", Add).Described("addStakeholder", "Takes an organisation into the group.");
        group.MapPut("/{id:guid}", Change).Described("changeStakeholder", "Changes what is known of a stakeholder.");
        group
            .MapDelete("/{id:guid}", Remove)
            .Described("removeStakeholder", "Takes out what was entered by mistake; one that left has an `until`.");
    }

    private static async Task<Answer<List<StakeholderAnswer>>> List(
        HttpContext http,
        KonventDb db,
        string acronym,
        Guid instrument,
        CancellationToken stop
    )
    {
        await db.ThingAt<PolicyInstrument>(acronym, instrument, http.Asker(), Deed.SeeProject, stop);
        return new([.. (await db.StakeholdersAround(instrument, stop)).Select(StakeholderAnswer.Of)]);
    }

    private static async Task<Answer<StakeholderAnswer>> One(
        HttpContext http,
        KonventDb db,
        string acronym,
        Guid instrument,
        Guid id,
        CancellationToken stop
    )
    {
        var stakeholder = await db.StakeholderAt(acronym, instrument, id, http.Asker(), Deed.SeeProject, stop);
        return new(StakeholderAnswer.Of(await db.Row(stakeholder, stop)), stakeholder.Version);
    }

    private static async Task<Entered<StakeholderAnswer>> Add(
        HttpContext http,
        KonventDb db,
        AddStakeholder deed,
        string acronym,
        Guid instrument,
        Sent<StakeholderInput> sent,
        CancellationToken stop
    )
    {
        var who = http.Who();
        await db.ThingAt<PolicyInstrument>(acronym, instrument, who, Deed.ChangeInstruments, stop); // Before anything is said about what was sent.
        var project = await db.ProjectAt(acronym, who, Deed.SeeProject, stop);
        var stakeholder = await deed.Run(acronym, instrument, sent.Checked().Read(before: null), who, stop);
        return new(
            StakeholderAnswer.Of(await db.Row(stakeholder, stop)),
            stakeholder.Version,
            $"/projects/{project.Path}/instruments/{instrument}/stakeholders/{stakeholder.Id}"
        );
    }

    private static async Task<Answer<StakeholderAnswer>> Change(
        HttpContext http,
        KonventDb db,
        ChangeStakeholder deed,
        string acronym,
        Guid instrument,
        Guid id,
        Sent<StakeholderInput> sent,
        CancellationToken stop
    )
    {
        var (who, seen) = (http.Who(), http.VersionSeen());
        var before = await db.StakeholderAt(acronym, instrument, id, who, Deed.ChangeInstruments, stop); // Before anything is said about what was sent.
        await deed.Run(acronym, instrument, id, seen, sent.Checked().Read(before), who, stop);
        return await One(http, db, acronym, instrument, id, stop);
    }

    private static async Task<NoContent> Remove(
        HttpContext http,
        KonventDb db,
        TakeOut deed,
        string acronym,
        Guid instrument,
        Guid id,
        CancellationToken stop
    )
    {
        var who = http.Who();
        var stakeholder = await db.StakeholderAt(acronym, instrument, id, who, Deed.ChangeInstruments, stop);
        await deed.Run(stakeholder, http.VersionSeen(), who.Author, stop);
        return TypedResults.NoContent();
    }
}
