using Konvent.Files;
using Konvent.People.Rights;
using Konvent.People.WhoAsks;
using Konvent.Storage;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Konvent.Projects.Documents;

/// <summary>Gives versions of documents, to be saved or to be looked at, and all of them at once.</summary>
public static class Downloads
{
    public static void MapDownloads(this IEndpointRouteBuilder app)
    {
        var files = app.MapGroup("/projects/{acronym}").ExcludeFromDescription();
        string[] reading = [HttpMethods.Get, HttpMethods.Head];
        files.MapMethods("/files/{id:guid}/versions/{number:int}", reading, Save);
        files.MapMethods("/files/{id:guid}/versions/{number:int}/preview", reading, Look);
        files.MapGet("/files.zip", All);
    }

    internal static async Task<FileToSend> VersionAt(
        this KonventDb db,
        string acronym,
        Guid id,
        int number,
        Person? who,
        CancellationToken stop
    )
    {
        var document = await db.DocumentAt(acronym, id, who, Deed.SeeProject, stop);
        var version = document.Versions.FirstOrDefault(version => version.Number == number);
        return version?.File ?? throw new Basics.NotFound();
    }

    private static async Task<FileStreamHttpResult> Save(
        HttpContext http,
        KonventDb db,
        string acronym,
        Guid id,
        int number,
        CancellationToken stop
    ) => http.Send(db, await db.VersionAt(acronym, id, number, http.Who(), stop), SentTo.Somebody);

    private static async Task<FileStreamHttpResult> Look(
        HttpContext http,
        KonventDb db,
        string acronym,
        Guid id,
        int number,
        CancellationToken stop
    ) => http.Show(db, await db.VersionAt(acronym, id, number, http.Who(), stop), SentTo.Somebody);

    private static async Task All(
        HttpContext http,
        KonventDb db,
        PackFiles pack,
        TimeProvider clock,
        string acronym,
        string? versions,
        CancellationToken stop
    )
    {
        var who = http.Who();
        var project = await db.ProjectAt(acronym, who, Deed.SeeProject, stop);
        var contents = await pack.Find(project, who, every: versions == "all", stop);
        http.SayArchive($"{project.Acronym} {clock.GetUtcNow():yyyy-MM-dd}.zip");
        await pack.Run(contents, http.Response.Body, stop);
    }
}
