using Konvent.History.Drafts;
using Konvent.People.Drafts;
using Konvent.People.WhoAsks;
using Konvent.Storage;
using Konvent.Ui;
using Microsoft.AspNetCore.Mvc;

namespace Konvent.Projects.Documents.Folders;

/// <summary>Makes a folder.</summary>
public sealed class AddFolderPage(KonventDb db, AddFolder add, Texts texts) : FormOfFolder(db, texts), IHaveDraft
{
    /// <summary>The folder from which the person came.</summary>
    [FromQuery]
    public Guid? Folder { get; set; }

    public string? DraftKey => DraftKeys.Of("folder-new", Project.Id);

    public async Task OnGet(CancellationToken stop)
    {
        await Prepare(stop);
        Form = new() { ParentId = Folder?.ToString() };
    }

    public async Task<IActionResult> OnPost(CancellationToken stop)
    {
        await Prepare(stop);
        var folder = await add.Run(Acronym, Form.Read(Texts.Language), HttpContext.Who(), stop);
        return To(folder.Id, "documents.folder.added");
    }
}
