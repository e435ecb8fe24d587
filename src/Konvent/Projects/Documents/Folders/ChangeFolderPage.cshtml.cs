using Konvent.History.Drafts;
using Konvent.History.Races;
using Konvent.People.Drafts;
using Konvent.People.WhoAsks;
using Konvent.Storage;
using Konvent.Ui;
using Konvent.Ui.Forms.Races;
using Microsoft.AspNetCore.Mvc;

namespace Konvent.Projects.Documents.Folders;

/// <summary>Renames a folder or moves it; an empty one can be taken out from here.</summary>
public sealed class ChangeFolderPage(KonventDb db, ChangeFolder change, RemoveFolder remove, Texts texts)
    : FormOfFolder(db, texts),
        IHaveDraft,
        IMendRaces
{
    [FromRoute]
    public Guid Id { get; set; }

    public Folder Folder { get; private set; } = null!;

    public string? DraftKey => DraftKeys.Of("folder", Id);

    public async Task OnGet(CancellationToken stop)
    {
        await Prepare(stop);
        Form = FolderForm.Of(Folder);
    }

    public async Task<IActionResult> OnPost(CancellationToken stop)
    {
        await Prepare(stop);
        await change.Run(Acronym, Id, Form.Version, Form.Read(Texts.Language), HttpContext.Who(), stop);
        return To(Id, "documents.folder.changed");
    }

    public async Task<IActionResult> OnPostRemove(CancellationToken stop)
    {
        await Prepare(stop);
        await remove.Run(Acronym, Id, Form.Version, HttpContext.Who(), stop);
        return To(Folder.ParentId, "documents.folder.removed");
    }

    public Task<FormVersions> Versions(CancellationToken stop) =>
        Db.FormVersions<Folder>(Id, Form.Version, FolderForm.Of, stop);

    protected override async Task PrepareRest(CancellationToken stop) =>
        Folder = await Db.FolderAt(Acronym, Id, HttpContext.Who(), stop);
}
