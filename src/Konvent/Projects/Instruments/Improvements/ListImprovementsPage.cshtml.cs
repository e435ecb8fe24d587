using Konvent.People.Rights;
using Konvent.People.WhoAsks;
using Konvent.Projects.Things;
using Konvent.Storage;
using Konvent.Ui;
using Konvent.Ui.Frame;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Konvent.Projects.Instruments.Improvements;

/// <summary>What became better about a policy instrument; and what was taken out by mistake.</summary>
public sealed class ListImprovementsPage(KonventDb db, BringBackImprovement bringBack, TimeProvider clock, Texts texts)
    : PageModel
{
    public Project Project { get; private set; } = null!;

    public InstrumentRow Instrument { get; private set; } = null!;

    public IReadOnlyList<PolicyImprovement> Improvements { get; private set; } = [];

    public IReadOnlyList<TakenOut> TakenOut { get; private set; } = [];

    public bool MayChange { get; private set; }

    public string Address => $"/projects/{Project.Path}/instruments/{Instrument.Id}/improvements";

    public Way[] Crumbs =>
        [.. texts.WaysTo(Project), new($"/projects/{Project.Path}/instruments", texts["instruments.title"])];

    public async Task OnGet(string acronym, Guid instrument, CancellationToken stop)
    {
        var who = HttpContext.Who();
        Project = await db.ProjectAt(acronym, who, Deed.SeeProject, stop);
        var improved = await db.ThingAt<PolicyInstrument>(acronym, instrument, who, Deed.SeeProject, stop);
        Instrument = InstrumentRow.Of(improved, new Dictionary<Guid, Basics.Wording>());
        Improvements = await db.ImprovementsOn(instrument, stop);
        MayChange = who.May(Deed.ChangeInstruments, Project, improved.Owners);
        if (MayChange)
            TakenOut = await db.TakenOutOf<PolicyImprovement>(
                Project.Id,
                clock.GetUtcNow(),
                gone => gone.InstrumentId == instrument ? gone.What.For(texts.Language)?.Text : null,
                stop
            );
    }

    public async Task<IActionResult> OnPostRestore(string acronym, Guid instrument, Guid id, CancellationToken stop)
    {
        await bringBack.Run(acronym, instrument, id, HttpContext.Who(), stop);
        TempData["Done"] = texts["improvements.restored"];
        return Redirect(Request.Path);
    }
}
