using Konvent.Api;
using Konvent.Basics;
using Konvent.People.Rights;
using Konvent.People.WhoAsks;
using Konvent.Projects.Things;
using Konvent.Storage;

namespace Konvent.Projects.Sources;

/// <summary>The sources of a project's facts for programs, with the same deeds as the pages.</summary>
public static class SourcesApi
{
    public static void MapSources(this IEndpointRouteBuilder api)
    {
        var sources = api.MapGroup("/projects/{acronym}/sources").WithTags("Sources");
        sources.MapRead("", List).Described("listSources", "Where the facts of a project are known from.");
        sources.MapRead("/{id:guid}", One).Described("readSource", "One source.");
        sources.MapPost("", Add).Described("addSource", "Names a source for a fact.");
        sources.MapPut("/{id:guid}", Change).Described("changeSource", "Changes what was written of a source.");
        sources
            .MapTakeOut<Source>(Deed.ChangeSources)
            .Described("removeSource", "Takes out what was entered by mistake.");
        sources
            .MapPut("/{id:guid}/choice", Follow)
            .Described("followSource", "Makes this the source that the project follows, for a reason.");
        sources
            .MapDelete("/{id:guid}/choice", FollowNoLonger)
            .Described("followSourceNoLonger", "Leaves open again which source the project follows.");
    }

    private static async Task<Answer<List<SourceAnswer>>> List(
        HttpContext http,
        KonventDb db,
        string acronym,
        CancellationToken stop
    )
    {
        var project = await db.ProjectAt(acronym, http.Asker(), Deed.SeeProject, stop);
        var facts = await db.SourcesOf(project.Id, stop);
        return new([.. facts.SelectMany(fact => fact.Sources).Select(SourceAnswer.Of)]);
    }

    private static async Task<Answer<SourceAnswer>> One(
        HttpContext http,
        KonventDb db,
        string acronym,
        Guid id,
        CancellationToken stop
    )
    {
        var source = await db.ThingAt<Source>(acronym, id, http.Asker(), Deed.SeeProject, stop);
        return new(SourceAnswer.Of(source), source.Version);
    }

    private static async Task<Entered<SourceAnswer>> Add(
        HttpContext http,
        KonventDb db,
        AddSource deed,
        string acronym,
        Sent<NewSourceInput> sent,
        CancellationToken stop
    )
    {
        var who = http.Who();
        var project = await db.ProjectAt(acronym, who, Deed.ChangeSources, stop); // Before anything is said about what was sent.
        var source = await deed.Run(acronym, sent.Checked().Read(), who, stop);
        return new(SourceAnswer.Of(source), source.Version, $"/projects/{project.Path}/sources/{source.Id}");
    }

    private static async Task<Answer<SourceAnswer>> Change(
        HttpContext http,
        KonventDb db,
        ChangeSource deed,
        string acronym,
        Guid id,
        Sent<SourceInput> sent,
        CancellationToken stop
    )
    {
        var (who, seen) = (http.Who(), http.VersionSeen());
        var before = await db.ThingAt<Source>(acronym, id, who, Deed.ChangeSources, stop); // Before anything is said about what was sent.
        await deed.Run(acronym, id, seen, sent.Checked().Read(before), who, stop);
        return await One(http, db, acronym, id, stop);
    }

    private static async Task<Answer<SourceAnswer>> Follow(
        HttpContext http,
        KonventDb db,
        FollowSource deed,
        string acronym,
        Guid id,
        Sent<ChoiceInput> sent,
        CancellationToken stop
    )
    {
        var (who, seen) = (http.Who(), http.VersionSeen());
        var before = await db.ThingAt<Source>(acronym, id, who, Deed.ChangeSources, stop); // Before anything is said about what was sent.
        await deed.Run(acronym, id, seen, sent.Checked().Read(before), who, stop);
        return await One(http, db, acronym, id, stop);
    }

    private static async Task<Answer<SourceAnswer>> FollowNoLonger(
        HttpContext http,
        KonventDb db,
        FollowSource deed,
        string acronym,
        Guid id,
        CancellationToken stop
    )
    {
        await deed.Undo(acronym, id, http.VersionSeen(), http.Who(), stop);
        return await One(http, db, acronym, id, stop);
    }
}
