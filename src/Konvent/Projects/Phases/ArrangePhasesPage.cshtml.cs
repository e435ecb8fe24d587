using Konvent.History.Drafts;
using Konvent.People.Drafts;
using Konvent.People.Rights;
using Konvent.People.WhoAsks;
using Konvent.Reading;
using Konvent.Storage;
using Konvent.Ui;
using Microsoft.AspNetCore.Mvc;

namespace Konvent.Projects.Phases;

/// <summary>The phases of a project in their order. Adding, moving and removing needs no script and saves nothing before the person says so.</summary>
public sealed class ArrangePhasesPage(KonventDb db, ArrangePhases arrange, Texts texts)
    : FormOfProject<ArrangePhasesForm>(db, Deed.ChangeProject),
        IHaveDraft
{
    public string? DraftKey => DraftKeys.Of("project-phases", Project.Id);

    public IReadOnlyList<Language> Languages => [.. Project.Languages.DefaultIfEmpty(texts.Language)];

    protected override int SeenVersion => Form.Version;

    public async Task<IActionResult> OnPost([FromForm] string? step, CancellationToken stop)
    {
        if (step is not null)
            return await Stepped(step, stop);
        await arrange.Run(Acronym, Form.Version, Form.Read(texts.Language), HttpContext.Who(), stop);
        TempData["Done"] = texts["projects.phases.saved"];
        return Redirect($"/projects/{Slug.Of(Acronym)}/settings/phases");
    }

    protected override ArrangePhasesForm FormOf(Project project) => ArrangePhasesForm.Of(project, texts.Language);

    private async Task<IActionResult> Stepped(string step, CancellationToken stop)
    {
        // The fields are numbered anew: what was sent under the old numbers must not come back under the new ones.
        ModelState.Clear();
        Form.Take(step);
        await Prepare(stop);
        return Page();
    }
}
