using Konvent.Api;
using Konvent.Basics;
using Konvent.Files;
using Konvent.Files.Arriving;
using Konvent.People.Rights;
using Konvent.People.WhoAsks;
using Konvent.Reading;
using Konvent.Storage;
using Microsoft.AspNetCore.Mvc;

namespace Konvent.Projects.Documents.Uploading;

/// <summary>What is said of a content in the address of an upload, since its body is the content itself.</summary>
/// <param name="Name">What the file is called, with its ending.</param>
/// <param name="Title">In the language of the content, or the project's; without it, the file's name.</param>
public sealed record SaidOfUpload(
    [FromQuery(Name = "name")] string? Name,
    [FromQuery(Name = "title")] string? Title,
    [FromQuery(Name = "folder")] Guid? Folder,
    [FromQuery(Name = "readers")] string? Readers,
    [FromQuery(Name = "note")] string? Note,
    [FromQuery(Name = "language")] string? Language
)
{
    public Language? ReadLanguage() => Language is null ? null : WordingShape.LanguageOf(Language, nameof(Language));

    public DocumentReaders ReadReaders() =>
        Readers is null ? DocumentReaders.Members
        : Enum.TryParse<DocumentReaders>(Readers, ignoreCase: true, out var known) && !int.TryParse(Readers, out _)
            ? known
        : throw new RuleBroken("documents.rule.readersUnknown", nameof(Readers));

    /// <exception cref="RuleBroken">A file without a name is none that anybody finds again.</exception>
    public string RequireName() =>
        string.IsNullOrWhiteSpace(Name) ? throw new RuleBroken("documents.rule.fileName", nameof(Name)) : Name;
}

/// <summary>Uploads for programs: the body of the request is the content, and nothing else.</summary>
public static class UploadsApi
{
    public static void MapUploads(this IEndpointRouteBuilder api)
    {
        var files = api.MapGroup("/projects/{acronym}/files").WithTags("Files");
        files
            .MapPost("", Add)
            .Accepts<Stream>("application/octet-stream", "*/*")
            .Described("addFile", "Uploads a file: the body is its content, `name` in the address what it is called.");
        files
            .MapPost("/{id:guid}/versions", AddVersion)
            .Accepts<Stream>("application/octet-stream", "*/*")
            .Described("addVersion", "Uploads a newer version of a file; those before it stay.");
    }

    private static async Task<Entered<DocumentAnswer>> Add(
        HttpContext http,
        KonventDb db,
        ReceiveFile receive,
        KeepFile keep,
        AddDocument deed,
        string acronym,
        [AsParameters] SaidOfUpload said,
        CancellationToken stop
    )
    {
        var who = http.Who();
        var project = await db.ProjectAt(acronym, who, Deed.ChangeFiles, stop); // Before anything is taken in.
        var (name, readers, language) = (said.RequireName(), said.ReadReaders(), said.ReadLanguage());
        var own = language ?? (project.Languages.Count > 0 ? project.Languages[0] : Reading.Language.English);
        var file = await http.TakeBody(receive, keep, name, stop);
        var wanted = new NewDocument([new(own, said.Title)], said.Folder, readers, said.Note, language);
        return Entered(project, await deed.Run(acronym, wanted, file, who, stop));
    }

    private static async Task<Entered<DocumentAnswer>> AddVersion(
        HttpContext http,
        KonventDb db,
        ReceiveFile receive,
        KeepFile keep,
        AddVersion deed,
        string acronym,
        Guid id,
        string? name,
        string? note,
        string? language,
        CancellationToken stop
    )
    {
        var who = http.Who();
        var project = await db.ProjectAt(acronym, who, Deed.ChangeFiles, stop);
        await db.DocumentAt(acronym, id, who, Deed.ChangeFiles, stop); // Before anything is taken in.
        var said = new SaidOfUpload(name, null, null, null, note, language);
        var (called, spoken) = (said.RequireName(), said.ReadLanguage());
        var file = await http.TakeBody(receive, keep, called, stop);
        return Entered(project, await deed.Run(acronym, id, file, note, spoken, who, stop));
    }

    private static async Task<FileToSend> TakeBody(
        this HttpContext http,
        ReceiveFile receive,
        KeepFile keep,
        string name,
        CancellationToken stop
    )
    {
        http.TakeLargeBody(receive);
        await using var arrived = await receive.Run(http.Request.Body, name, stop);
        return await keep.Run(arrived, stop);
    }

    private static Entered<DocumentAnswer> Entered(Project project, Document document) =>
        new(DocumentAnswer.Of(document), document.Version, $"/projects/{project.Path}/files/{document.Id}");
}
