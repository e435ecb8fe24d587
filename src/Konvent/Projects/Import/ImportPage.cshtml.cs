using Konvent.Basics;
using Konvent.People.Rights;
using Konvent.People.WhoAsks;
using Konvent.Projects.Import.Waiting;
using Konvent.Storage;
using Konvent.Ui.Forms;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Konvent.Projects.Import;

/// <summary>Takes in a file with a table, and shows the tables that a person has here: those they are looking through, and what became of others.</summary>
public sealed class ImportPage(KonventDb db, KindsOfTables kinds, KeepTable keep) : PageModel, IPrepare
{
    [BindProperty]
    public ImportForm Form { get; set; } = new();

    /// <summary>The kind of table that is chosen to begin with.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Of { get; set; }

    [FromRoute]
    public string Acronym { get; set; } = "";

    public Project Project { get; private set; } = null!;

    /// <summary>What this person may import here.</summary>
    public IReadOnlyList<ITakeTables> Kinds { get; private set; } = [];

    public IReadOnlyList<WaitingRow> Tables { get; private set; } = [];

    public Task OnGet(CancellationToken stop) => Prepare(stop);

    public async Task<IActionResult> OnPost(CancellationToken stop)
    {
        await Prepare(stop);
        var waiting = await keep.Run(Project, kinds.Called(Form.Kind), Form.File, HttpContext.Who(), stop);
        return Redirect($"/projects/{Project.Path}/import/tables/{waiting.Id}");
    }

    public async Task Prepare(CancellationToken stop)
    {
        var who = HttpContext.Who();
        Project = await db.ProjectAt(Acronym, who, Deed.SeeProject, stop);
        Kinds = kinds.For(who, Project);
        if (Kinds.Count == 0)
            throw new NotAllowed(Deed.ChangePartners);
        Form.Kind = Kinds.FirstOrDefault(kind => kind.Kind == (Form.Kind ?? Of))?.Kind ?? Kinds[0].Kind;
        Tables = await db.WaitingTablesOf(Project.Id, who, stop);
    }
}

/// <summary>The file that is to be imported, and what it is a table of.</summary>
public sealed class ImportForm
{
    public string? Kind { get; set; }

    public IFormFile? File { get; set; }
}
