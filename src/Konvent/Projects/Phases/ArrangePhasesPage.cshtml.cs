using Konvent.History.Drafts;
using Konvent.History.Races;
using Konvent.People.Drafts;
using Konvent.People.Rights;
using Konvent.People.WhoAsks;
using Konvent.Reading;
using Konvent.Storage;
using Konvent.Ui;
using Konvent.Ui.Forms;
using Konvent.Ui.Forms.Races;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Konvent.Projects.Phases;

/// <summary>The phases of a project in their order. Adding, moving and removing needs no script and saves nothing before the person says so.</summary>
public sealed class ArrangePhasesPage(KonventDb db, ArrangePhases arrange, Texts texts)
    : PageModel,
        IPrepare,
        IMendRaces
{
    [BindProperty]
    public ArrangePhasesForm Form { get; set; } = new();

    [FromRoute]
    public string Acronym { get; set; } = "";

    public Project Project { get; private set; } = null!;

    public IReadOnlyList<Language> Languages { get; private set; } = [];

    public async Task OnGet(CancellationToken stop)
    {
        await Prepare(stop);
        Form = ArrangePhasesForm.Of(Project, texts.Language);
    }

    public async Task<IActionResult> OnPost([FromForm] string? step, CancellationToken stop)
    {
        if (step is not null)
            return await Stepped(step, stop);
        await arrange.Run(Acronym, Form.Version, Form.Read(texts.Language), HttpContext.Who(), stop);
        TempData["Done"] = texts["projects.phases.saved"];
        return Redirect($"/projects/{Slug.Of(Acronym)}/settings/phases");
    }

    public async Task Prepare(CancellationToken stop)
    {
        db.ChangeTracker.Clear();
        Project = await db.ProjectAt(Acronym, HttpContext.Who(), Deed.ChangeProject, stop);
        Languages = [.. Project.Languages.DefaultIfEmpty(texts.Language)];
    }

    public async Task<FormVersions> Versions(CancellationToken stop)
    {
        var project = await db.ProjectAt(Acronym, HttpContext.Who(), Deed.ChangeProject, stop);
        return await db.FormVersions<Project>(
            project.Id,
            Form.Version,
            seen => ArrangePhasesForm.Of(seen, texts.Language),
            stop
        );
    }

    private async Task<IActionResult> Stepped(string step, CancellationToken stop)
    {
        // The fields are numbered anew: what was sent under the old numbers must not come back under the new ones.
        ModelState.Clear();
        Form.Take(step);
        await Prepare(stop);
        return Page();
    }
}
