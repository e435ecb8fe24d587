using Konvent.People.Rights;
using Konvent.People.WhoAsks;
using Konvent.Projects;
using Konvent.Reading;
using Konvent.Storage;
using Konvent.Ui;
using Konvent.Ui.Forms;
using Konvent.Ui.Frame;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Konvent.ActionPlans;

/// <summary>A form in a plan: finds the plan for those who may do this with it, and then what the form is about.</summary>
public abstract class FormInPlan<TForm>(KonventDb db, Texts texts, Deed deed = Deed.WritePlans) : PageModel, IPrepare
    where TForm : class, new()
{
    [BindProperty]
    public TForm Form { get; set; } = new();

    [FromRoute]
    public string Acronym { get; set; } = "";

    [FromRoute]
    public Guid PlanId { get; set; }

    public Project Project { get; private set; } = null!;

    public ActionPlan Plan { get; private set; } = null!;

    /// <summary>The language to write in: the plan's own.</summary>
    public IReadOnlyList<Language> Languages => [Plan.Language];

    /// <summary>The plan's own address.</summary>
    public string Address => $"/projects/{Project.Path}/plans/{Plan.Id}";

    public Way[] Crumbs =>
        [
            .. Texts.WaysTo(Project),
            new($"/projects/{Project.Path}/plans", Texts["actionplans.title"]),
            new(Address, Plan.Title.For(Texts.Language)?.Text ?? ""),
        ];

    protected KonventDb Db { get; } = db;

    protected Texts Texts { get; } = texts;

    public async Task OnGet(CancellationToken stop)
    {
        await Prepare(stop);
        Form = Filled();
    }

    public async Task Prepare(CancellationToken stop)
    {
        // What a refused form was to become still hangs on the context; the page speaks of what is there.
        Db.ChangeTracker.Clear();
        await Find(HttpContext.Who(), stop);
    }

    /// <summary>Finds the plan and what the form is about. Leaves alone what hangs on the context already: the draft that the next save takes along.</summary>
    protected virtual async Task Find(Person who, CancellationToken stop) =>
        (Project, Plan) = await Db.PlanAt(Acronym, PlanId, who, deed, stop);

    /// <summary>The form as it is shown at first.</summary>
    protected abstract TForm Filled();

    /// <summary>Fills the form for a button that sends nothing of it: where that is refused, it shows again what is there.</summary>
    protected void FillAgain() => Form = Filled();

    /// <summary>Takes a step of arranging that saves nothing yet, and shows the form again.</summary>
    protected async Task<IActionResult> Stepped(Action take, CancellationToken stop)
    {
        // The fields are numbered anew: what was sent under the old numbers must not come back under the new ones.
        ModelState.Clear();
        take();
        await Prepare(stop);
        return Page();
    }

    protected RedirectResult To(string below, string said)
    {
        TempData["Done"] = Texts[said];
        return Redirect(Address + below);
    }
}
