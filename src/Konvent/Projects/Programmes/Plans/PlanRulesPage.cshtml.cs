using Konvent.History.Drafts;
using Konvent.History.Races;
using Konvent.People.Drafts;
using Konvent.People.Rights;
using Konvent.People.WhoAsks;
using Konvent.Storage;
using Konvent.Ui;
using Konvent.Ui.Forms;
using Konvent.Ui.Forms.Races;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Konvent.Projects.Programmes.Plans;

/// <summary>Says what a programme wants of action plans: who owes one, by when, its steps and its parts.</summary>
public sealed class PlanRulesPage(KonventDb db, ChangePlanRules change, Texts texts)
    : PageModel,
        IPrepare,
        IHaveDraft,
        IMendRaces
{
    [BindProperty]
    public PlanRulesForm Form { get; set; } = new();

    [FromRoute]
    public Guid Id { get; set; }

    public Programme Programme { get; private set; } = null!;

    public string? DraftKey => DraftKeys.Of("programme-plans", Id);

    public async Task OnGet(CancellationToken stop)
    {
        await Prepare(stop);
        Form = PlanRulesForm.Of(Programme);
    }

    public async Task<IActionResult> OnPost(CancellationToken stop)
    {
        await Prepare(stop); // Before the form is read.
        ModelState.Clear();
        await change.Run(Id, Form.Version, Form.Read(), HttpContext.Who(), stop);
        TempData["Done"] = texts["programmes.changed"];
        return Redirect($"/programmes/{Id}");
    }

    public Task<FormVersions> Versions(CancellationToken stop) =>
        db.FormVersions<Programme>(Id, Form.Version, PlanRulesForm.Of, stop);

    public async Task Prepare(CancellationToken stop) =>
        Programme = await db.ProgrammeAt(Id, HttpContext.Who(), Deed.ChangeProgramme, stop);
}
