using Konvent.ActionPlans.Word;
using Konvent.People.Rights;
using Konvent.People.WhoAsks;
using Konvent.Projects;
using Konvent.Storage;
using Konvent.Ui;
using Konvent.Ui.Frame;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Konvent.ActionPlans.Versions;

/// <summary>The differences between two texts of a plan, word by word: signed versions, the text of a day, or as it is now.</summary>
public sealed class DifferencesPage(KonventDb db, FindPlanText find, Texts texts) : PageModel
{
    [FromRoute]
    public string Acronym { get; set; } = "";

    [FromRoute]
    public Guid PlanId { get; set; }

    /// <summary>The earlier text: a version, or a day.</summary>
    [BindProperty(SupportsGet = true)]
    public string? From { get; set; }

    /// <summary>The later one; nothing for the text as it is.</summary>
    [BindProperty(SupportsGet = true)]
    public string? To { get; set; }

    public Project Project { get; private set; } = null!;

    public ActionPlan Plan { get; private set; } = null!;

    public IReadOnlyList<ToldChange> Changes { get; private set; } = [];

    /// <summary>The texts to choose from: the signed versions, and the one of now.</summary>
    public IReadOnlyList<SelectListItem> Choices { get; private set; } = [];

    public string Address => $"/projects/{Project.Path}/plans/{Plan.Id}";

    public Way[] Crumbs =>
        [
            .. texts.WaysTo(Project),
            new($"/projects/{Project.Path}/plans", texts["actionplans.title"]),
            new(Address, Plan.Title.For(texts.Language)?.Text ?? ""),
        ];

    public async Task OnGet(CancellationToken stop)
    {
        var here = await db.PlanAt(Acronym, PlanId, HttpContext.Who(), Deed.SeePlans, stop);
        if (Days(From) || Days(To))
            here = await db.PlanAt(Acronym, PlanId, HttpContext.Who(), Deed.SeeHistory, stop);
        (Project, Plan) = here;
        var before = await find.Run(here, From, stop);
        var after = await find.Run(here, To, stop);
        Changes = PlanChanges.Between(before.Text, after.Text, texts);
        Choices =
        [
            .. (await db.FrozenOf(PlanId, stop)).Select(frozen => new SelectListItem(
                texts["actionplans.version.signed", frozen.Edition, frozen.SignedOn],
                $"{frozen.Edition}"
            )),
            new(texts["actionplans.now"], ""),
        ];
    }

    private static bool Days(string? at) => at?.Contains('-', StringComparison.Ordinal) == true;
}
