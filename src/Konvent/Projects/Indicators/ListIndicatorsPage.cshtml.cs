using Konvent.People.Rights;
using Konvent.People.WhoAsks;
using Konvent.Projects.Things;
using Konvent.Storage;
using Konvent.Ui;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Konvent.Projects.Indicators;

/// <summary>What the project promised to measure; and what was taken out by mistake.</summary>
public sealed class ListIndicatorsPage(KonventDb db, BringBack bringBack, TimeProvider clock, Texts texts) : PageModel
{
    public Project Project { get; private set; } = null!;

    public IReadOnlyList<Indicator> Indicators { get; private set; } = [];

    public IReadOnlyList<TakenOut> TakenOut { get; private set; } = [];

    public bool MayChange { get; private set; }

    public async Task OnGet(string acronym, CancellationToken stop)
    {
        var who = HttpContext.Who();
        Project = await db.ProjectAt(acronym, who, Deed.SeeProject, stop);
        Indicators = await db.IndicatorsOf(Project.Id, stop);
        MayChange = who.May(Deed.ChangeIndicators, Project.Place);
        if (MayChange)
            TakenOut = await db.TakenOutOf<Indicator>(
                Project.Id,
                clock.GetUtcNow(),
                indicator => indicator.Name.For(texts.Language)!.Text,
                stop
            );
    }

    public async Task<IActionResult> OnPostRestore(string acronym, Guid id, CancellationToken stop)
    {
        await bringBack.Run<Indicator>(acronym, id, Deed.ChangeIndicators, HttpContext.Who(), stop);
        TempData["Done"] = texts["indicators.restored"];
        return Redirect(Request.Path);
    }
}
