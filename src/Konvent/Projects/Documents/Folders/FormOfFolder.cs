using Konvent.People.Rights;
using Konvent.People.WhoAsks;
using Konvent.Reading;
using Konvent.Storage;
using Konvent.Ui;
using Konvent.Ui.Forms;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Konvent.Projects.Documents.Folders;

/// <summary>A form about a folder: finds the project for those who may change its files, and the folders there are.</summary>
public abstract class FormOfFolder(KonventDb db, Texts texts) : PageModel, IPrepare
{
    [BindProperty]
    public FolderForm Form { get; set; } = new();

    [FromRoute]
    public string Acronym { get; set; } = "";

    public Project Project { get; private set; } = null!;

    public FolderTree Folders { get; private set; } = new([]);

    /// <summary>The languages to write in: those of the project, and at least the reader's.</summary>
    public IReadOnlyList<Language> Languages => [.. Project.Languages.DefaultIfEmpty(Texts.Language)];

    public string Room => $"/projects/{Project.Path}/files";

    protected KonventDb Db { get; } = db;

    protected Texts Texts { get; } = texts;

    public async Task Prepare(CancellationToken stop)
    {
        // What a refused form was to become still hangs on the context; the page speaks of what is there.
        Db.ChangeTracker.Clear();
        Project = await Db.ProjectAt(Acronym, HttpContext.Who(), Deed.ChangeFiles, stop);
        Folders = await FolderTree.Of(Db, Project.Id, stop);
        await PrepareRest(stop);
    }

    protected virtual Task PrepareRest(CancellationToken stop) => Task.CompletedTask;

    protected RedirectResult To(Guid? folder, string said)
    {
        TempData["Done"] = Texts[said];
        return Redirect(folder is null ? Room : $"{Room}?folder={folder}");
    }
}
