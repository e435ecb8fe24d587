using Konvent.Basics;
using Konvent.History.Drafts;
using Konvent.History.Races;
using Konvent.People.Drafts;
using Konvent.People.Rights;
using Konvent.People.WhoAsks;
using Konvent.Storage;
using Konvent.Ui;
using Konvent.Ui.Forms;
using Konvent.Ui.Forms.Races;
using Konvent.Ui.Frame;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Konvent.Projects.Budget;

/// <summary>One partner's budget: to be read by everybody in the project, to be written by those who may. Adding lines needs no script and saves nothing.</summary>
public sealed class PartnerBudgetPage(
    KonventDb db,
    WriteBudget write,
    RemoveBudget remove,
    TimeProvider clock,
    Texts texts
) : PageModel, IPrepare, IHaveDraft, IMendRaces
{
    [BindProperty]
    public BudgetForm Form { get; set; } = new();

    [FromRoute]
    public string Acronym { get; set; } = "";

    /// <summary>The participation.</summary>
    [FromRoute]
    public Guid Id { get; set; }

    public Project Project { get; private set; } = null!;

    public ProjectBudget Budget { get; private set; } = null!;

    public BudgetRow Row { get; private set; } = null!;

    public bool MayChange { get; private set; }

    public string? DraftKey => MayChange ? DraftKeys.Of("budget", Id) : null;

    public IReadOnlyList<BudgetFinding> Findings =>
        [.. Budget.Findings.Where(finding => finding.Participation == Id && Row.Budget is not null)];

    public Way[] Crumbs => [.. texts.WaysTo(Project), new($"/projects/{Project.Path}/budget", texts["budget.title"])];

    public async Task OnGet(CancellationToken stop)
    {
        await Prepare(stop);
        Form = FormOf(Row.Budget);
    }

    public async Task<IActionResult> OnPost([FromForm] string? step, CancellationToken stop)
    {
        var (project, _) = await db.PartToBudget(Acronym, Id, HttpContext.Who(), stop); // Before the form is read.
        if (step is not null)
            return await Stepped(step, stop);
        var facts = Form.Read(ProjectBudget.CurrencyOf(project), texts.Language);
        try
        {
            await write.Run(Acronym, Id, Form.Version, facts, HttpContext.Who(), stop);
        }
        catch (RuleBroken broken)
        {
            throw Form.AsTyped(broken);
        }
        TempData["Done"] = texts["budget.saved"];
        return Redirect($"/projects/{project.Path}/budget");
    }

    public async Task<IActionResult> OnPostRemove(CancellationToken stop)
    {
        await remove.Run(Acronym, Id, Form.Version, HttpContext.Who(), stop);
        TempData["Done"] = texts["budget.removed.done"];
        return Redirect($"/projects/{Acronym}/budget");
    }

    public async Task Prepare(CancellationToken stop)
    {
        // What a refused form was to become still hangs on the context; the page speaks of what is there.
        db.ChangeTracker.Clear();
        var who = HttpContext.Who();
        Project = await db.ProjectAt(Acronym, who, Deed.SeeProject, stop);
        Budget = await db.BudgetOf(Project, clock.Today(), stop);
        Row = Budget.Rows.FirstOrDefault(row => row.Partner.Id == Id) ?? throw new NotFound();
        MayChange = who.May(Deed.ChangeBudget, Row.In(Project));
    }

    public async Task<FormVersions> Versions(CancellationToken stop)
    {
        await Prepare(stop);
        var budget = Row.Budget?.Id ?? throw new NotFound(); // It was removed meanwhile.
        var versions = await db.FormVersions<PartnerBudget>(budget, Form.Version, FormOf, stop);
        // Who began where nothing was entered saw an empty form.
        return Form.Version == 0 ? versions with { Seen = FormOf(null) } : versions;
    }

    private BudgetForm FormOf(PartnerBudget? budget) =>
        BudgetForm.Of(budget, Budget.Funds, Budget.Currency, texts.Language);

    private async Task<IActionResult> Stepped(string step, CancellationToken stop)
    {
        // The fields are numbered anew: what was sent under the old numbers must not come back under the new ones.
        ModelState.Clear();
        Form.Take(step);
        await Prepare(stop);
        return Page();
    }
}
