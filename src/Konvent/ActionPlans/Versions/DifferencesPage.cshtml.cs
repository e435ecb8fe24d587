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

    /// <summary>A day in place of it, as a field for days sends it.</summary>
    [BindProperty(SupportsGet = true)]
    public string? FromDay { get; set; }

    /// <summary>The later one; nothing for the text as it is.</summary>
    [BindProperty(SupportsGet = true)]
    public string? To { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? ToDay { get; set; }

    public Project Project { get; private set; } = null!;

    public ActionPlan Plan { get; private set; } = null!;

    public IReadOnlyList<ToldChange> Changes { get; private set; } = [];

    /// <summary>The day before which there was no plan, where one is asked for.</summary>
    public DateOnly? TooEarly { get; private set; }

    /// <summary>Whether days may be asked for.</summary>
    public bool SeesDays { get; private set; }

    /// <summary>The signed versions, and the text of now.</summary>
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
        var who = HttpContext.Who();
        (From, To) = (Either(FromDay, From), Either(ToDay, To));
        var here = await db.PlanAt(Acronym, PlanId, who, FindPlanText.DeedFor(From, To), stop);
        (Project, Plan) = here;
        SeesDays = who.May(Deed.SeeHistory, here);
        Choices =
        [
            .. (await db.FrozenOf(PlanId, stop)).Select(frozen => new SelectListItem(
                texts["actionplans.version.signed", frozen.Edition, frozen.SignedOn],
                $"{frozen.Edition}"
            )),
            new(texts["actionplans.now"], ""),
        ];
        var before = await find.Try(here, From, stop);
        var after = await find.Try(here, To, stop);
        if (before is not null && after is not null)
            Changes = PlanChanges.Between(before.Text, after.Text, texts);
        else
            TooEarly = FindPlanText.DayIn(before is null ? From : To);
    }

    private static string? Either(string? day, string? version) => string.IsNullOrEmpty(day) ? version : day;
}
