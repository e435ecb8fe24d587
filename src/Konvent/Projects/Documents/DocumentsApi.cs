using Konvent.Api;
using Konvent.Files;
using Konvent.People.Rights;
using Konvent.People.WhoAsks;
using Konvent.Projects.Things;
using Konvent.Storage;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Konvent.Projects.Documents;

/// <summary>The files of a project for programs, with the same deeds as the pages. A content is sent and given as it is, all else as JSON.</summary>
public static class DocumentsApi
{
    public static void MapDocuments(this IEndpointRouteBuilder api)
    {
        var files = api.MapGroup("/projects/{acronym}/files").WithTags("Files");
        files.MapRead("", List).Described("listFiles", "The files of a project that the person may see.");
        files.MapRead("/{id:guid}", One).Described("readFile", "One file with all its versions.");
        files
            .MapRead("/{id:guid}/versions/{number:int}/content", Content)
            .Produces<Stream>(StatusCodes.Status200OK, "application/octet-stream")
            .Described("readContent", "The content of a version, whole or the stretch that `Range` asks for.");
        files.MapPut("/{id:guid}", Change).Described("changeFile", "Renames or moves a file, or says who may see it.");
        files
            .MapTakeOut<RemoveDocument>((deed, acronym, id, seen, who, stop) => deed.Run(acronym, id, seen, who, stop))
            .Described("removeFile", "Takes out a file with all its versions.");
        files
            .MapPut("/{id:guid}/release", Release)
            .Described("releaseFile", "Gives the newest version to the public, once the project is launched.");
        files.MapDelete("/{id:guid}/release", TakeBack).Described("takeBackFile", "Takes it back from the public.");
    }

    private static async Task<Answer<List<DocumentAnswer>>> List(
        HttpContext http,
        KonventDb db,
        string acronym,
        CancellationToken stop
    )
    {
        var project = await db.ProjectAt(acronym, http.Asker(), Deed.SeeProject, stop);
        var documents = await db.DocumentsOf(project, http.Asker(), stop);
        return new([.. documents.OrderBy(document => document.Id).Select(DocumentAnswer.Of)]);
    }

    private static async Task<Answer<DocumentAnswer>> One(
        HttpContext http,
        KonventDb db,
        string acronym,
        Guid id,
        CancellationToken stop
    )
    {
        var document = await db.DocumentAt(acronym, id, http.Asker(), Deed.SeeProject, stop);
        return new(DocumentAnswer.Of(document), document.Version);
    }

    private static async Task<FileStreamHttpResult> Content(
        HttpContext http,
        KonventDb db,
        string acronym,
        Guid id,
        int number,
        CancellationToken stop
    ) => http.Send(db, await db.VersionAt(acronym, id, number, http.Asker(), stop), SentTo.Somebody);

    private static async Task<Answer<DocumentAnswer>> Change(
        HttpContext http,
        KonventDb db,
        ChangeDocument deed,
        string acronym,
        Guid id,
        Sent<DocumentInput> sent,
        CancellationToken stop
    )
    {
        var (who, seen) = (http.Who(), http.VersionSeen());
        var before = await db.DocumentAt(acronym, id, who, Deed.ChangeFiles, stop); // Before anything is said about what was sent.
        await deed.Run(acronym, id, seen, sent.Checked().Read(before), who, stop);
        return await One(http, db, acronym, id, stop);
    }

    private static async Task<Answer<DocumentAnswer>> Release(
        HttpContext http,
        KonventDb db,
        ReleaseDocument deed,
        string acronym,
        Guid id,
        CancellationToken stop
    )
    {
        var (who, seen) = (http.Who(), http.VersionSeen());
        await deed.Run(acronym, id, seen, who, stop);
        return await One(http, db, acronym, id, stop);
    }

    private static async Task<NoContent> TakeBack(
        HttpContext http,
        ReleaseDocument deed,
        string acronym,
        Guid id,
        CancellationToken stop
    )
    {
        var (who, seen) = (http.Who(), http.VersionSeen());
        await deed.TakeBack(acronym, id, seen, who, stop);
        return TypedResults.NoContent();
    }
}
