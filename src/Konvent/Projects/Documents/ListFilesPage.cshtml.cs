using Konvent.Basics;
using Konvent.History;
using Konvent.People.Rights;
using Konvent.People.WhoAsks;
using Konvent.Projects.Documents.Folders;
using Konvent.Projects.Things;
using Konvent.Storage;
using Konvent.Ui;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Konvent.Projects.Documents;

/// <summary>The files of a project, a folder at a time; and those taken out by mistake.</summary>
public sealed class ListFilesPage(KonventDb db, RestoreDocument restore, TimeProvider clock, Texts texts) : PageModel
{
    /// <summary>So long what was taken out is offered to be brought back.</summary>
    /// <summary>The folder that was opened; none at the beginning.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid? Folder { get; set; }

    public Project Project { get; private set; } = null!;

    public FolderTree Folders { get; private set; } = new([]);

    /// <summary>What lies in the folder itself.</summary>
    public IReadOnlyList<DocumentRow> Documents { get; private set; } = [];

    /// <summary>All that the person may see, in whatever folder.</summary>
    public IReadOnlyList<DocumentRow> All { get; private set; } = [];

    public IReadOnlyList<RemovedThing<Document>> Removed { get; private set; } = [];

    public bool MayChange { get; private set; }

    /// <summary>How many documents lie in a folder or in one within it.</summary>
    public int CountIn(Guid folder) =>
        All.Count(document => Folders.PathTo(document.FolderId).Any(outer => outer.Id == folder));

    public async Task OnGet(string acronym, CancellationToken stop)
    {
        var who = HttpContext.Who();
        Project = await db.ProjectAt(acronym, who, Deed.SeeProject, stop);
        MayChange = who.May(Deed.ChangeFiles, Project.Place);
        All = [.. (await db.DocumentsOf(Project, who, stop)).Select(DocumentRow.Of)];
        Folders = await FolderTree.SeenBy(db, who, Project, stop);
        if (Folder is not null && Folders[Folder] is null)
            throw new NotFound();
        Documents = DocumentRow.InOrder(All.Where(document => document.FolderId == Folder), texts.Language);
        if (MayChange)
            Removed = await RemovedFor(who, stop);
    }

    public async Task<IActionResult> OnPostRestore(string acronym, Guid id, CancellationToken stop)
    {
        await restore.Run(acronym, id, HttpContext.Who(), stop);
        TempData["Done"] = texts["documents.restored"];
        return Redirect(Request.Path);
    }

    private async Task<IReadOnlyList<RemovedThing<Document>>> RemovedFor(Person who, CancellationToken stop)
    {
        var circles = who.CirclesOf(Project);
        var removed = await db.RemovedFrom<Document>(Project.Id, clock.GetUtcNow() - FindTakenOut.Recoverable, stop);
        return [.. removed.Where(thing => circles.Contains(thing.State.Readers))];
    }
}
