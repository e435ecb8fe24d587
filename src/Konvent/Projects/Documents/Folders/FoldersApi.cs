using Konvent.Api;
using Konvent.Basics;
using Konvent.People.Rights;
using Konvent.People.WhoAsks;
using Konvent.Projects.Things;
using Konvent.Storage;

namespace Konvent.Projects.Documents.Folders;

/// <summary>A folder.</summary>
/// <param name="ParentId">The folder it lies in; null where it lies in none.</param>
public sealed record FolderAnswer(Guid Id, int Version, IReadOnlyDictionary<string, string> Name, Guid? ParentId)
{
    public static FolderAnswer Of(Folder folder) =>
        new(folder.Id, folder.Version, WordingShape.Of(folder.Name), folder.ParentId);
}

/// <summary>A folder, whole.</summary>
public sealed record FolderInput(IReadOnlyDictionary<string, string?> Name, Guid? ParentId)
{
    public WrittenFolder Read(Folder? before) =>
        new(WordingShape.Sent(Name, before?.Name ?? Wording.Empty, nameof(Name)), ParentId);
}

/// <summary>The folders of a project for programs, with the same deeds as the pages.</summary>
public static class FoldersApi
{
    public static void MapFolders(this IEndpointRouteBuilder api)
    {
        var folders = api.MapGroup("/projects/{acronym}/folders").WithTags("Files");
        folders.MapRead("", List).Described("listFolders", "The folders of a project in which the person sees files.");
        folders.MapPost("", Add).Described("addFolder", "Makes a folder.");
        folders.MapPut("/{id:guid}", Change).Described("changeFolder", "Renames or moves a folder.");
        folders
            .MapTakeOut<RemoveFolder>((deed, acronym, id, seen, who, stop) => deed.Run(acronym, id, seen, who, stop))
            .Described("removeFolder", "Takes out a folder in which there is nothing.");
    }

    private static async Task<Answer<List<FolderAnswer>>> List(
        HttpContext http,
        KonventDb db,
        string acronym,
        CancellationToken stop
    )
    {
        var project = await db.ProjectAt(acronym, http.Asker(), Deed.SeeProject, stop);
        var tree = await FolderTree.SeenBy(db, http.Asker(), project, stop);
        return new([.. tree.All.OrderBy(folder => folder.Id).Select(FolderAnswer.Of)]);
    }

    private static async Task<Entered<FolderAnswer>> Add(
        HttpContext http,
        KonventDb db,
        AddFolder deed,
        string acronym,
        Sent<FolderInput> sent,
        CancellationToken stop
    )
    {
        var who = http.Who();
        var project = await db.ProjectAt(acronym, who, Deed.ChangeFiles, stop); // Before anything is said about what was sent.
        var folder = await deed.Run(acronym, sent.Checked().Read(before: null), who, stop);
        return new(FolderAnswer.Of(folder), folder.Version, $"/projects/{project.Path}/folders");
    }

    private static async Task<Answer<FolderAnswer>> Change(
        HttpContext http,
        KonventDb db,
        ChangeFolder deed,
        string acronym,
        Guid id,
        Sent<FolderInput> sent,
        CancellationToken stop
    )
    {
        var (who, seen) = (http.Who(), http.VersionSeen());
        var before = await db.FolderAt(acronym, id, who, stop); // Before anything is said about what was sent.
        await deed.Run(acronym, id, seen, sent.Checked().Read(before), who, stop);
        var folder = await db.FolderAt(acronym, id, who, stop);
        return new(FolderAnswer.Of(folder), folder.Version);
    }
}
