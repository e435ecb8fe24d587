using Konvent.History;
using Konvent.People.Rights;
using Konvent.People.WhoAsks;
using Konvent.Storage;
using Konvent.Ui;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Konvent.Projects.Instruments;

/// <summary>The policy instruments that a project wants to improve; and those taken out by mistake.</summary>
public sealed class ListInstrumentsPage(KonventDb db, RestoreInstrument restore, TimeProvider clock, Texts texts)
    : PageModel
{
    /// <summary>So long what was taken out is offered to be brought back.</summary>
    private static readonly TimeSpan Recoverable = TimeSpan.FromDays(30);

    public Project Project { get; private set; } = null!;

    public IReadOnlyList<InstrumentRow> Instruments { get; private set; } = [];

    public IReadOnlyList<RemovedThing<PolicyInstrument>> Removed { get; private set; } = [];

    public bool MayChange { get; private set; }

    /// <summary>How many instruments these are, those known by number only among them.</summary>
    public int Count => Instruments.Sum(instrument => instrument.Number);

    public async Task OnGet(string acronym, CancellationToken stop)
    {
        var who = HttpContext.Who();
        Project = await db.ProjectAt(acronym, who, Deed.SeeProject, stop);
        Instruments = await db.InstrumentsOf(Project.Id, stop);
        MayChange = who.May(Deed.ChangeInstruments, Project.Place);
        if (MayChange)
            Removed = await db.RemovedFrom<PolicyInstrument>(Project.Id, clock.GetUtcNow() - Recoverable, stop);
    }

    public async Task<IActionResult> OnPostRestore(string acronym, Guid id, CancellationToken stop)
    {
        await restore.Run(acronym, id, HttpContext.Who(), stop);
        TempData["Done"] = texts["instruments.restored"];
        return Redirect(Request.Path);
    }
}
