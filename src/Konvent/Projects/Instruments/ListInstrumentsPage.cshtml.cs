using Konvent.Basics;
using Konvent.People.Rights;
using Konvent.People.WhoAsks;
using Konvent.Projects.Instruments.Improvements;
using Konvent.Projects.Instruments.Stakeholders;
using Konvent.Projects.Things;
using Konvent.Storage;
using Konvent.Ui;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Konvent.Projects.Instruments;

/// <summary>The policy instruments that a project wants to improve; and those taken out by mistake.</summary>
public sealed class ListInstrumentsPage(KonventDb db, BringBackInstrument bringBack, TimeProvider clock, Texts texts)
    : PageModel
{
    public Project Project { get; private set; } = null!;

    public IReadOnlyList<InstrumentRow> Instruments { get; private set; } = [];

    /// <summary>How many organisations stand around each.</summary>
    public IReadOnlyDictionary<Guid, int> Stakeholders { get; private set; } = new Dictionary<Guid, int>();

    /// <summary>How often each has improved.</summary>
    public IReadOnlyDictionary<Guid, int> Improvements { get; private set; } = new Dictionary<Guid, int>();

    public IReadOnlyList<TakenOut> TakenOut { get; private set; } = [];

    public bool MayAdd { get; private set; }

    /// <summary>How many instruments these are, those known by number only among them.</summary>
    public int Count => Instruments.Sum(instrument => instrument.Number);

    public async Task OnGet(string acronym, CancellationToken stop)
    {
        var who = HttpContext.Who();
        Project = await db.ProjectAt(acronym, who, Deed.SeeProject, stop);
        Instruments = await db.InstrumentsOf(Project.Id, stop);
        Stakeholders = await db.StakeholderCountsIn(Project.Id, clock.Today(), stop);
        Improvements = (await db.ImprovementsIn(Project.Id, stop)).CountBy(i => i.InstrumentId).ToDictionary();
        MayAdd = who.MayWithOwn(Deed.ChangeInstruments, Project);
        if (MayAdd)
            TakenOut = await db.TakenOutOf<PolicyInstrument>(
                Project.Id,
                clock.GetUtcNow(),
                instrument => MayChange(instrument.Owners) ? Called(instrument) : null,
                stop
            );
    }

    public bool MayChange(IReadOnlyCollection<Guid> owners) =>
        HttpContext.Who().May(Deed.ChangeInstruments, Project, owners);

    public async Task<IActionResult> OnPostRestore(string acronym, Guid id, CancellationToken stop)
    {
        await bringBack.Run(acronym, id, HttpContext.Who(), stop);
        TempData["Done"] = texts["instruments.restored"];
        return Redirect(Request.Path);
    }

    private string Called(PolicyInstrument instrument) =>
        texts.InstrumentName(instrument.Name, instrument.Kind, instrument.Number);
}
