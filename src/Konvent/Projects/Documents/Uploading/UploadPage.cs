using Konvent.Files;
using Konvent.Files.Arriving;
using Konvent.Files.Kinds;
using Konvent.People.Rights;
using Konvent.People.WhoAsks;
using Konvent.Projects.Documents.Folders;
using Konvent.Reading;
using Konvent.Storage;
using Konvent.Ui;
using Konvent.Ui.Forms;
using Konvent.Ui.Frame;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Konvent.Projects.Documents.Uploading;

/// <summary>A page on which somebody uploads a file.</summary>
public abstract class UploadPage<TForm>(KonventDb db, Upload upload) : PageModel, IPrepare
    where TForm : UploadForm, new()
{
    [BindProperty]
    public TForm Form { get; set; } = new();

    [FromRoute]
    public string Acronym { get; set; } = "";

    public Project Project { get; private set; } = null!;

    public FolderTree Folders { get; private set; } = new([]);

    /// <summary>The name of a file that has arrived already.</summary>
    public string? Held => upload.NameOfHeld(HttpContext.Who(), Form);

    public FileSettings Settings => upload.Settings;

    public IReadOnlyList<SelectListItem> LanguageChoices => DocumentChoices.Languages(Project, Texts);

    public IReadOnlyList<SelectListItem> ReaderChoices => DocumentChoices.Readers(HttpContext.Who(), Project, Texts);

    protected KonventDb Db { get; } = db;

    protected Texts Texts => upload.Texts;

    public async Task<IActionResult> OnPost(CancellationToken stop)
    {
        await Prepare(stop);
        try
        {
            var document = await Enter(HttpContext.Who(), stop);
            return Done($"/projects/{Project.Path}/files/{document.Id}");
        }
        catch (FileTooLarge tooLarge)
        {
            ModelState.AddModelError($"Form.{FindKind.Field}", Texts[tooLarge.Key, tooLarge.Values]);
            return new PageResult { StatusCode = StatusCodes.Status413PayloadTooLarge };
        }
    }

    public async Task Prepare(CancellationToken stop)
    {
        // What a refused form was to become still hangs on the context; the page speaks of what is there.
        Db.ChangeTracker.Clear();
        Project = await Db.ProjectAt(Acronym, HttpContext.Who(), Deed.ChangeFiles, stop);
        Folders = await FolderTree.Of(Db, Project.Id, stop);
        await PrepareRest(stop);
    }

    protected Task<FileToSend> TakeFile(Person who, CancellationToken stop) =>
        upload.Take(HttpContext, Form, who, stop);

    /// <summary>Does what the form is for.</summary>
    protected abstract Task<Document> Enter(Person who, CancellationToken stop);

    /// <summary>The key of what is said once it is done.</summary>
    protected abstract string Said { get; }

    protected virtual Task PrepareRest(CancellationToken stop) => Task.CompletedTask;

    // A script that sends the form to show how far it is follows no redirect: it would take the notice out of the next page.
    private IActionResult Done(string address)
    {
        TempData["Done"] = Texts[Said];
        if (Request.Headers.XRequestedWith != "XMLHttpRequest")
            return Redirect(address);
        Response.Headers.Location = address;
        return StatusCode(StatusCodes.Status201Created);
    }
}
