using Konvent.People.Rights;
using Konvent.People.WhoAsks;
using Konvent.Reading;
using Konvent.Storage;
using Konvent.Ui;
using Konvent.Ui.Forms;
using Konvent.Ui.Frame;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Konvent.Projects.WorkPlan;

/// <summary>A form about the work plan: finds the project for those who may change its plan, and then what the form is about.</summary>
public abstract class FormOfPlan<TForm>(KonventDb db, Texts texts) : PageModel, IPrepare
    where TForm : class, new()
{
    [BindProperty]
    public TForm Form { get; set; } = new();

    [FromRoute]
    public string Acronym { get; set; } = "";

    public Project Project { get; protected set; } = null!;

    /// <summary>The languages to write in: those of the project, and at least the reader's.</summary>
    public IReadOnlyList<Language> Languages => [.. Project.Languages.DefaultIfEmpty(Texts.Language)];

    /// <summary>The work plan's own address.</summary>
    public string Address => $"/projects/{Project.Path}/work-plan";

    public virtual Way[] Crumbs => [.. Texts.WaysTo(Project), new(Address, Texts["workplan.title"])];

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

    /// <summary>Finds the project and what the form is about. Leaves alone what hangs on the context already: the draft that the next save takes along.</summary>
    protected virtual async Task Find(Person who, CancellationToken stop) =>
        Project = await Db.ProjectAt(Acronym, who, Deed.ChangeWorkPlan, stop);

    /// <summary>The form as it is shown at first.</summary>
    protected abstract TForm Filled();

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
