using Konvent.People.Rights;
using Konvent.People.WhoAsks;
using Konvent.Projects;
using Konvent.Projects.Things;
using Konvent.Storage;
using Konvent.Ui;
using Konvent.Ui.Forms;
using Konvent.Ui.Frame;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Konvent.ActionPlans.Import;

/// <summary>Takes in a document with an action plan, and shows those that somebody has begun to look through.</summary>
// More than is read: whoever sends too much is to hear how much it may be.
[RequestSizeLimit(48 * 1024 * 1024)]
public sealed class ImportPlanPage(KonventDb db, KeepPlanDocument keep, Texts texts) : PageModel, IPrepare
{
    [BindProperty]
    public ImportPlanForm Form { get; set; } = new();

    [FromRoute]
    public string Acronym { get; set; } = "";

    public Project Project { get; private set; } = null!;

    public IReadOnlyList<WaitingPlanRow> Waiting { get; private set; } = [];

    public string Address => $"/projects/{Project.Path}/plans/import";

    public Way[] Crumbs =>
        [.. texts.WaysTo(Project), new($"/projects/{Project.Path}/plans", texts["actionplans.title"])];

    public Task OnGet(CancellationToken stop) => Prepare(stop);

    public async Task<IActionResult> OnPost(CancellationToken stop)
    {
        await Prepare(stop);
        var waiting = await keep.Run(Project, Form.File, HttpContext.Who(), stop);
        return Redirect($"{Address}/{waiting.Id}");
    }

    public async Task Prepare(CancellationToken stop)
    {
        var who = HttpContext.Who();
        Project = await db.ProjectForOwn(Acronym, who, Deed.WritePlans, stop);
        Waiting = await db.WaitingPlansOf(Project.Id, who, stop);
    }
}

/// <summary>The document that is to be imported.</summary>
public sealed class ImportPlanForm
{
    public IFormFile? File { get; set; }
}
