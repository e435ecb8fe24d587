using Konvent.ActionPlans.Versions;
using Konvent.Basics;
using Konvent.People.Rights;
using Konvent.People.WhoAsks;
using Konvent.Projects;
using Konvent.Projects.Programmes;
using Konvent.Storage;
using Konvent.Ui;
using Konvent.Ui.Frame;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Konvent.ActionPlans.Whole;

/// <summary>The whole text of a plan to read and to print: as it is, as it was signed, or as it was on a day.</summary>
public sealed class TextPage(KonventDb db, FindPlanText find, Texts texts) : PageModel
{
    [FromRoute]
    public string Acronym { get; set; } = "";

    [FromRoute]
    public Guid PlanId { get; set; }

    /// <summary>The signed version or the day that was asked for; nothing for the text as it is.</summary>
    [BindProperty(SupportsGet = true)]
    public string? At { get; set; }

    public Project Project { get; private set; } = null!;

    public ActionPlan Plan { get; private set; } = null!;

    public Programme Programme { get; private set; } = null!;

    public PlanText Text { get; private set; } = null!;

    /// <summary>The signature, where the text is that of a signed version.</summary>
    public FrozenPlan? Signed { get; private set; }

    public DateOnly? Day { get; private set; }

    public string Address => $"/projects/{Project.Path}/plans/{Plan.Id}";

    public Way[] Crumbs =>
        [
            .. texts.WaysTo(Project),
            new($"/projects/{Project.Path}/plans", texts["actionplans.title"]),
            new(Address, Plan.Title.For(texts.Language)?.Text ?? ""),
        ];

    public async Task OnGet(CancellationToken stop)
    {
        // Who may not see the history reads what is, and what was signed.
        var deed = int.TryParse(At ?? "0", out _) ? Deed.SeePlans : Deed.SeeHistory;
        var here = await db.PlanAt(Acronym, PlanId, HttpContext.Who(), deed, stop);
        (Project, Plan) = here;
        Programme = await db.ProgrammeOf(Project, stop);
        (Text, Signed, Day) = await find.Run(here, At, stop);
    }
}
