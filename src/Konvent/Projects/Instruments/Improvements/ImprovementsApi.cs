using Konvent.Api;
using Konvent.People.Rights;
using Konvent.People.WhoAsks;
using Konvent.Projects.Things;
using Konvent.Storage;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Konvent.Projects.Instruments.Improvements;

/// <summary>What became better about a policy instrument for programs, with the same deeds as the pages.</summary>
public static class ImprovementsApi
{
    public static void MapImprovements(this IEndpointRouteBuilder api)
    {
        var improvements = api.MapGroup("/projects/{acronym}/instruments/{instrument:guid}/improvements")
            .WithTags("Policy improvements");
        improvements.MapRead("", List).Described("listImprovements", "What became better about a policy instrument.");
        improvements.MapRead("/{id:guid}", One).Described("readImprovement", "One policy improvement.");
        improvements.MapPost("", Add).Described("addImprovement", "Enters a policy improvement.");
        improvements.MapPut("/{id:guid}", Change).Described("changeImprovement", "Changes a policy improvement.");
        improvements
            .MapDelete("/{id:guid}", Remove)
            .Described("removeImprovement", "Takes out what was entered by mistake.");
    }

    private static async Task<Answer<List<ImprovementAnswer>>> List(
        HttpContext http,
        KonventDb db,
        string acronym,
        Guid instrument,
        CancellationToken stop
    )
    {
        await db.ThingAt<PolicyInstrument>(acronym, instrument, http.Asker(), Deed.SeeProject, stop);
        return new([.. (await db.ImprovementsOn(instrument, stop)).Select(ImprovementAnswer.Of)]);
    }

    private static async Task<Answer<ImprovementAnswer>> One(
        HttpContext http,
        KonventDb db,
        string acronym,
        Guid instrument,
        Guid id,
        CancellationToken stop
    )
    {
        var improvement = await db.ImprovementAt(acronym, instrument, id, http.Asker(), Deed.SeeProject, stop);
        return new(ImprovementAnswer.Of(improvement), improvement.Version);
    }

    private static async Task<Entered<ImprovementAnswer>> Add(
        HttpContext http,
        KonventDb db,
        AddImprovement deed,
        string acronym,
        Guid instrument,
        Sent<ImprovementInput> sent,
        CancellationToken stop
    )
    {
        var who = http.Who();
        await db.ThingAt<PolicyInstrument>(acronym, instrument, who, Deed.ChangeInstruments, stop); // Before anything is said about what was sent.
        var project = await db.ProjectAt(acronym, who, Deed.SeeProject, stop);
        var improvement = await deed.Run(acronym, instrument, sent.Checked().Read(before: null), who, stop);
        return new(
            ImprovementAnswer.Of(improvement),
            improvement.Version,
            $"/projects/{project.Path}/instruments/{instrument}/improvements/{improvement.Id}"
        );
    }

    private static async Task<Answer<ImprovementAnswer>> Change(
        HttpContext http,
        KonventDb db,
        ChangeImprovement deed,
        string acronym,
        Guid instrument,
        Guid id,
        Sent<ImprovementInput> sent,
        CancellationToken stop
    )
    {
        var (who, seen) = (http.Who(), http.VersionSeen());
        var before = await db.ImprovementAt(acronym, instrument, id, who, Deed.ChangeInstruments, stop); // Before anything is said about what was sent.
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
        var improvement = await db.ImprovementAt(acronym, instrument, id, who, Deed.ChangeInstruments, stop);
        await deed.Run(improvement, http.VersionSeen(), who.Author, stop);
        return TypedResults.NoContent();
    }
}
