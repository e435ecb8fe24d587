using Konvent.People.Rights;
using Konvent.People.WhoAsks;
using Konvent.Projects.Instruments.Stakeholders.Persons;
using Konvent.Projects.Things;
using Konvent.Storage;
using Konvent.Ui;
using Konvent.Ui.Frame;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Konvent.Projects.Instruments.Stakeholders;

/// <summary>The group around a policy instrument: which organisations stand in it, what for, and who left it. People are shown to those only who may change it.</summary>
public sealed class ListStakeholdersPage(KonventDb db, BringBackStakeholder bringBack, TimeProvider clock, Texts texts)
    : PageModel
{
    public Project Project { get; private set; } = null!;

    public InstrumentRow Instrument { get; private set; } = null!;

    /// <summary>Those who are in the group today, and those who left it.</summary>
    public IReadOnlyList<StakeholderRow> Present { get; private set; } = [];

    public IReadOnlyList<StakeholderRow> Former { get; private set; } = [];

    /// <summary>Nobody for those who may not change the group.</summary>
    public ILookup<Guid, StakeholderPerson> People { get; private set; } =
        Array.Empty<StakeholderPerson>().ToLookup(person => person.StakeholderId);

    public IReadOnlyList<TakenOut> TakenOut { get; private set; } = [];

    public bool MayChange { get; private set; }

    public string Address => $"/projects/{Project.Path}/instruments/{Instrument.Id}/stakeholders";

    public Way[] Crumbs =>
        [.. texts.WaysTo(Project), new($"/projects/{Project.Path}/instruments", texts["instruments.title"])];

    /// <summary>How many of each kind are in the group today.</summary>
    public IEnumerable<(StakeholderKind Kind, int Count)> Kinds =>
        Present.CountBy(row => row.Stakeholder.Kind).OrderBy(kind => kind.Key).Select(kind => (kind.Key, kind.Value));

    public async Task OnGet(string acronym, Guid instrument, CancellationToken stop)
    {
        var who = HttpContext.Who();
        Project = await db.ProjectAt(acronym, who, Deed.SeeProject, stop);
        var around = await db.ThingAt<PolicyInstrument>(acronym, instrument, who, Deed.SeeProject, stop);
        Instrument = InstrumentRow.Of(around, new Dictionary<Guid, Basics.Wording>());
        var now = clock.GetUtcNow();
        var today = DateOnly.FromDateTime(now.UtcDateTime);
        var rows = await db.StakeholdersAround(instrument, stop);
        Present = [.. rows.Where(row => !row.IsFormerOn(today))];
        Former = [.. rows.Where(row => row.IsFormerOn(today))];
        MayChange = who.May(Deed.ChangeInstruments, Project, around.Owners);
        if (!MayChange)
            return;
        People = await db.PeopleAround(instrument, stop);
        TakenOut = await db.StakeholdersTakenOut(Instrument.Id, Project.Id, now, texts.Language, stop);
    }

    public async Task<IActionResult> OnPostRestore(string acronym, Guid instrument, Guid id, CancellationToken stop)
    {
        await bringBack.Run(acronym, instrument, id, HttpContext.Who(), stop);
        TempData["Done"] = texts["stakeholders.restored"];
        return Redirect(Request.Path);
    }
}
