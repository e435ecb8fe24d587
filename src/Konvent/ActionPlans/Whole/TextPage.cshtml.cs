using Konvent.ActionPlans.Translating;
using Konvent.ActionPlans.Versions;
using Konvent.Basics;
using Konvent.People.Rights;
using Konvent.People.WhoAsks;
using Konvent.Projects;
using Konvent.Projects.Programmes;
using Konvent.Reading;
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

    /// <summary>Null where there was no plan on the day that was asked for.</summary>
    public PlanText? Text { get; private set; }

    /// <summary>Whether it is shown in the plan's own words although there is a whole translation for the reader.</summary>
    [BindProperty(SupportsGet = true)]
    public bool Own { get; set; }

    /// <summary>Whether the reader can have it in their language.</summary>
    public bool IsTranslated =>
        Text is not null && Text.Language != texts.Language && Translated.Of(Text, texts.Language).IsWhole;

    /// <summary>The language of the document, headings and all: the reader's where it is wholly translated into that, else the plan's own.</summary>
    public Language Speaks => IsTranslated && !Own ? texts.Language : Text!.Language;

    /// <summary>Whether a day may be asked for.</summary>
    public bool SeesDays { get; private set; }

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
        var who = HttpContext.Who();
        var here = await db.PlanAt(Acronym, PlanId, who, FindPlanText.DeedFor(At), stop);
        (Project, Plan) = here;
        SeesDays = who.May(Deed.SeeHistory, here);
        Programme = await db.ProgrammeOf(Project, stop);
        var found = await find.Try(here, At, stop);
        (Signed, Day) = (found?.Signed, FindPlanText.DayIn(At));
        Text = Signed?.ForReaders ?? found?.Text;
    }
}
