using Konvent.History.Drafts;
using Konvent.History.Races;
using Konvent.People.Drafts;
using Konvent.People.Rights;
using Konvent.People.WhoAsks;
using Konvent.Projects.Documents.Folders;
using Konvent.Reading;
using Konvent.Storage;
using Konvent.Ui;
using Konvent.Ui.Forms;
using Konvent.Ui.Forms.Races;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Konvent.Projects.Documents;

/// <summary>Changes what a document is called, where it lies and who may see it; from here one also takes it out.</summary>
public sealed class ChangeDocumentPage(KonventDb db, ChangeDocument change, RemoveDocument remove, Texts texts)
    : PageModel,
        IPrepare,
        IHaveDraft,
        IMendRaces
{
    [BindProperty]
    public DocumentForm Form { get; set; } = new();

    [FromRoute]
    public string Acronym { get; set; } = "";

    [FromRoute]
    public Guid Id { get; set; }

    public Project Project { get; private set; } = null!;

    public Document Document { get; private set; } = null!;

    public FolderTree Folders { get; private set; } = new([]);

    public string? DraftKey => DraftKeys.Of("document", Id);

    public IReadOnlyList<Language> Languages => [.. Project.Languages.DefaultIfEmpty(texts.Language)];

    public IReadOnlyList<SelectListItem> ReaderChoices => DocumentChoices.Readers(HttpContext.Who(), Project, texts);

    public async Task OnGet(CancellationToken stop)
    {
        await Prepare(stop);
        Form = DocumentForm.Of(Document);
    }

    public async Task<IActionResult> OnPost(CancellationToken stop)
    {
        await Prepare(stop);
        await change.Run(Acronym, Id, Form.Version, Form.Read(texts.Language), HttpContext.Who(), stop);
        TempData["Done"] = texts["documents.changed"];
        return Redirect($"/projects/{Project.Path}/files/{Id}");
    }

    public async Task<IActionResult> OnPostRemove(CancellationToken stop)
    {
        await Prepare(stop);
        await remove.Run(Acronym, Id, Form.Version, HttpContext.Who(), stop);
        TempData["Done"] = texts["documents.removed.done"];
        return Redirect($"/projects/{Project.Path}/files");
    }

    public Task<FormVersions> Versions(CancellationToken stop) =>
        db.FormVersions<Document>(Id, Form.Version, DocumentForm.Of, stop);

    public async Task Prepare(CancellationToken stop)
    {
        // What a refused form was to become still hangs on the context; the page speaks of what is there.
        db.ChangeTracker.Clear();
        var who = HttpContext.Who();
        Project = await db.ProjectAt(Acronym, who, Deed.ChangeFiles, stop);
        Document = await db.DocumentAt(Acronym, Id, who, Deed.ChangeFiles, stop);
        Folders = await FolderTree.Of(db, Project.Id, stop);
    }
}
