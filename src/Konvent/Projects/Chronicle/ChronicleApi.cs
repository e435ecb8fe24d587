using Konvent.Api;
using Konvent.People.Rights;
using Konvent.People.WhoAsks;
using Konvent.Projects.Things;
using Konvent.Storage;

namespace Konvent.Projects.Chronicle;

/// <summary>The chronicle of a project for programs, with the same deeds as the pages.</summary>
public static class ChronicleApi
{
    public static void MapChronicle(this IEndpointRouteBuilder api)
    {
        var chronicle = api.MapGroup("/projects/{acronym}/chronicle").WithTags("Chronicle");
        chronicle.MapRead("", List).Described("listChronicle", "What happened in a project, the latest first.");
        chronicle.MapRead("/{id:guid}", One).Described("readEntry", "One entry of the chronicle.");
        chronicle.MapPost("", Add).Described("addEntry", "Writes an entry into the chronicle.");
        chronicle.MapPut("/{id:guid}", Change).Described("changeEntry", "Changes an entry of the chronicle.");
        chronicle
            .MapTakeOut<TakeOutEntry>((deed, acronym, id, seen, who, stop) => deed.Run(acronym, id, seen, who, stop))
            .Described(
                "removeEntry",
                "Takes out what was entered by mistake; with the last extension the project's end goes back."
            );
        api.MapPost("/projects/{acronym}/extension", Extend)
            .WithTags("Chronicle")
            .Described("extendProject", "Gives the project a later end; the former one stays in the chronicle.");
    }

    private static async Task<Answer<List<EntryAnswer>>> List(
        HttpContext http,
        KonventDb db,
        string acronym,
        CancellationToken stop
    )
    {
        var project = await db.ProjectAt(acronym, http.Asker(), Deed.SeeProject, stop);
        return new([.. (await db.ChronicleOf(project.Id, stop)).Select(EntryAnswer.Of)]);
    }

    private static async Task<Answer<EntryAnswer>> One(
        HttpContext http,
        KonventDb db,
        string acronym,
        Guid id,
        CancellationToken stop
    )
    {
        var answer = await Answer(
            db,
            await db.ThingAt<ChronicleEntry>(acronym, id, http.Asker(), Deed.SeeProject, stop),
            stop
        );
        return new(answer, answer.Version);
    }

    private static async Task<Entered<EntryAnswer>> Add(
        HttpContext http,
        KonventDb db,
        AddEntry deed,
        string acronym,
        Sent<NewEntryInput> sent,
        CancellationToken stop
    )
    {
        var who = http.Who();
        var project = await db.ProjectAt(acronym, who, Deed.ChangeChronicle, stop); // Before anything is said about what was sent.
        var input = sent.Checked();
        return await Written(
            db,
            project,
            await deed.Run(acronym, input.Kind, input.Read(before: null), who, stop),
            stop
        );
    }

    private static async Task<Answer<EntryAnswer>> Change(
        HttpContext http,
        KonventDb db,
        ChangeEntry deed,
        string acronym,
        Guid id,
        Sent<EntryInput> sent,
        CancellationToken stop
    )
    {
        var (who, seen) = (http.Who(), http.VersionSeen());
        var before = await db.ThingAt<ChronicleEntry>(acronym, id, who, Deed.ChangeChronicle, stop); // Before anything is said about what was sent.
        await deed.Run(acronym, id, seen, sent.Checked().Read(before), who, stop);
        return await One(http, db, acronym, id, stop);
    }

    private static async Task<Entered<EntryAnswer>> Extend(
        HttpContext http,
        KonventDb db,
        ExtendProject deed,
        string acronym,
        Sent<ExtensionInput> sent,
        CancellationToken stop
    )
    {
        var (who, seen) = (http.Who(), http.VersionSeen());
        var project = await db.ProjectAt(acronym, who, Deed.ChangeProject, stop); // Before anything is said about what was sent.
        return await Written(db, project, await deed.Run(acronym, seen, sent.Checked().Read(), who, stop), stop);
    }

    private static async Task<Entered<EntryAnswer>> Written(
        KonventDb db,
        Project project,
        ChronicleEntry entry,
        CancellationToken stop
    ) => new(await Answer(db, entry, stop), entry.Version, $"/projects/{project.Path}/chronicle/{entry.Id}");

    private static async Task<EntryAnswer> Answer(KonventDb db, ChronicleEntry entry, CancellationToken stop) =>
        EntryAnswer.Of((await db.WithNames([entry], stop)).Single());
}
