using Konvent.History.Drafts;
using Konvent.People.Drafts;
using Konvent.People.Rights;
using Konvent.People.WhoAsks;
using Konvent.Projects;
using Konvent.Projects.Instruments;
using Konvent.Projects.Things;
using Konvent.Storage;
using Konvent.Ui;
using Konvent.Ui.Forms;
using Konvent.Ui.Frame;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Konvent.ActionPlans.Writing;

/// <summary>Begins a plan: for which instrument, whose, in which language.</summary>
public sealed class AddPlanPage(KonventDb db, AddPlan add, Texts texts) : PageModel, IPrepare, IHaveDraft
{
    [BindProperty]
    public NewPlanForm Form { get; set; } = new();

    [FromRoute]
    public string Acronym { get; set; } = "";

    public Project Project { get; private set; } = null!;

    /// <summary>Those without a plan.</summary>
    public IReadOnlyList<InstrumentRow> Instruments { get; private set; } = [];

    public IReadOnlyList<NamedOrganisation> Partners { get; private set; } = [];

    public string? DraftKey => DraftKeys.Of("plan-new", Project.Id);

    public Way[] Crumbs =>
        [.. texts.WaysTo(Project), new($"/projects/{Project.Path}/plans", texts["actionplans.title"])];

    /// <param name="instrument">The instrument that was chosen already.</param>
    public async Task OnGet(Guid? instrument, CancellationToken stop)
    {
        await Prepare(stop);
        var own = HttpContext.Who().OrganisationsIn(Project).ToHashSet();
        var chosen =
            Instruments.FirstOrDefault(i => i.Id == instrument)
            ?? Instruments.FirstOrDefault(i => i.AddressedBy.Any(partner => own.Contains(partner.Id)));
        Form.InstrumentId = chosen?.Id.ToString();
        Form.Partners = [.. (chosen?.AddressedBy ?? []).Select(partner => partner.Id.ToString())];
        Form.Language = (HttpContext.Who().Language).Code;
    }

    public async Task<IActionResult> OnPost(CancellationToken stop)
    {
        var who = HttpContext.Who();
        Project = await db.ProjectForOwn(Acronym, who, Deed.WritePlans, stop);
        var plan = await add.Run(Acronym, Form.Read(), who, stop);
        TempData["Done"] = texts["actionplans.added"];
        return Redirect($"/projects/{Project.Path}/plans/{plan.Id}");
    }

    public async Task Prepare(CancellationToken stop)
    {
        // What a refused form was to become still hangs on the context; the page speaks of what is there.
        db.ChangeTracker.Clear();
        Project = await db.ProjectForOwn(Acronym, HttpContext.Who(), Deed.WritePlans, stop);
        Instruments = await db.InstrumentsWithoutPlan(Project, HttpContext.Who(), own: null, stop);
        Partners = await db.PartnersToPlan(Project.Id, [], stop);
    }
}
