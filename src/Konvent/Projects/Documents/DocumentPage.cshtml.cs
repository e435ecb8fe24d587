using Konvent.People.Rights;
using Konvent.People.WhoAsks;
using Konvent.Projects.Documents.Folders;
using Konvent.Storage;
using Konvent.Ui;
using Konvent.Ui.Forms;
using Konvent.Ui.Headers;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Konvent.Projects.Documents;

/// <summary>A document: what it looks like, all its versions, and whether the public gets it.</summary>
public sealed class DocumentPage(KonventDb db, ReleaseDocument release, Texts texts) : PageModel, IPrepare
{
    [FromRoute]
    public string Acronym { get; set; } = "";

    [FromRoute]
    public Guid Id { get; set; }

    public Project Project { get; private set; } = null!;

    public Document Document { get; private set; } = null!;

    public FolderTree Folders { get; private set; } = new([]);

    public bool MayChange { get; private set; }

    public bool MayRelease { get; private set; }

    /// <summary>The address of the document; those of its versions begin with it.</summary>
    public string Address => $"/projects/{Project.Path}/files/{Id}";

    public Task OnGet(CancellationToken stop) => Prepare(stop);

    public async Task<IActionResult> OnPostRelease(int version, CancellationToken stop)
    {
        await release.Run(Acronym, Id, version, HttpContext.Who(), stop);
        return Said("documents.released.done");
    }

    public async Task<IActionResult> OnPostTakeBack(int version, CancellationToken stop)
    {
        await release.TakeBack(Acronym, Id, version, HttpContext.Who(), stop);
        return Said("documents.takenBack");
    }

    public async Task Prepare(CancellationToken stop)
    {
        // What a refused deed was to change still hangs on the context; the page speaks of what is there.
        db.ChangeTracker.Clear();
        var who = HttpContext.Who();
        Project = await db.ProjectAt(Acronym, who, Deed.SeeProject, stop);
        Document = await db.DocumentAt(Acronym, Id, who, Deed.SeeProject, stop);
        Folders = await FolderTree.Of(db, Project.Id, stop);
        MayChange = who.May(Deed.ChangeFiles, Project.Place);
        MayRelease = who.May(Deed.LaunchProject, Project.Place);
        Response.AllowOwnFrames(); // The viewer of pages stands in one.
    }

    private RedirectResult Said(string key)
    {
        TempData["Done"] = texts[key];
        return Redirect(Request.Path);
    }
}
