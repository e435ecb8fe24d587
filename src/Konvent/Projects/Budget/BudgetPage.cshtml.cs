using Konvent.Basics;
using Konvent.People.Rights;
using Konvent.People.WhoAsks;
using Konvent.Projects.Things;
using Konvent.Storage;
using Konvent.Ui;
using Konvent.Ui.Forms;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Konvent.Projects.Budget;

/// <summary>The money of a project: all partners' budgets beside each other, every column added up, and what does not agree.</summary>
public sealed class BudgetPage(KonventDb db, RestoreBudget restore, TimeProvider clock, Texts texts)
    : PageModel,
        IPrepare
{
    [FromRoute]
    public string Acronym { get; set; } = "";

    public Project Project { get; private set; } = null!;

    public ProjectBudget Budget { get; private set; } = null!;

    /// <summary>Partners who need no budget and for whom one could be entered all the same.</summary>
    public IReadOnlyList<BudgetRow> Others { get; private set; } = [];

    public IReadOnlyList<TakenOut> TakenOut { get; private set; } = [];

    /// <summary>Whether there is a budget here that the person may change.</summary>
    public bool MayChange { get; private set; }

    public Task OnGet(CancellationToken stop) => Prepare(stop);

    public async Task<IActionResult> OnPostRestore(Guid id, CancellationToken stop)
    {
        await restore.Run(Acronym, id, HttpContext.Who(), stop);
        TempData["Done"] = texts["budget.restored"];
        return Redirect(Request.Path);
    }

    public async Task Prepare(CancellationToken stop)
    {
        // What could not come back still hangs on the context; the page speaks of what is there.
        db.ChangeTracker.Clear();
        var who = HttpContext.Who();
        Project = await db.ProjectAt(Acronym, who, Deed.SeeProject, stop);
        Budget = await db.BudgetOf(Project, clock.Today(), stop);
        var own = Budget.Rows.Where(row => who.May(Deed.ChangeBudget, row.In(Project))).ToList();
        MayChange = own.Count > 0;
        Others = own.FindAll(row => row.Budget is null && !row.IsExpected);
        if (MayChange)
            TakenOut = await db.TakenOutOf<PartnerBudget>(Project.Id, clock.GetUtcNow(), Called, stop);

        // A partner has one budget: where another was entered since, or the partner itself is gone, none can come back.
        string? Called(PartnerBudget budget) =>
            own.Find(row => row.Partner.Id == budget.ParticipationId && row.Budget is null)
                ?.Partner.Name.For(texts.Language)
                ?.Text;
    }
}
