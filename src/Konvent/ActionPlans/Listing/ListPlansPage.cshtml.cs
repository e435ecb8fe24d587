using Konvent.ActionPlans.Owing;
using Konvent.ActionPlans.Writing;
using Konvent.Basics;
using Konvent.People.Rights;
using Konvent.People.WhoAsks;
using Konvent.Projects;
using Konvent.Projects.Instruments;
using Konvent.Projects.Organisations;
using Konvent.Projects.Programmes;
using Konvent.Projects.Programmes.Plans;
using Konvent.Projects.Things;
using Konvent.Reading;
using Konvent.Storage;
using Konvent.Ui;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Konvent.ActionPlans.Listing;

/// <summary>The action plans of a project by policy instrument: which are owed, where each stands; and those taken out by mistake.</summary>
public sealed class ListPlansPage(KonventDb db, BringBackPlan bringBack, TimeProvider clock, Texts texts) : PageModel
{
    public Project Project { get; private set; } = null!;

    public PlanRules? Rules { get; private set; }

    public IReadOnlyList<PlanDue> Plans { get; private set; } = [];

    /// <summary>Plans whose instrument was taken out since.</summary>
    public IReadOnlyList<PlanRow> Bereft { get; private set; } = [];

    public IReadOnlyList<TakenOut> TakenOut { get; private set; } = [];

    public IReadOnlyDictionary<Guid, Wording> Names { get; private set; } = new Dictionary<Guid, Wording>();

    public bool MayAdd { get; private set; }

    public DateOnly Today => clock.Today();

    /// <summary>How many plans are still owed.</summary>
    public int Owed => Plans.Where(due => due.Owing == Owing.Owing.Owed).Sum(due => due.Instrument.Number);

    public async Task OnGet(string acronym, CancellationToken stop)
    {
        var who = HttpContext.Who();
        Project = await db.ProjectAt(acronym, who, Deed.SeePlans, stop);
        Rules = (await db.ProgrammeOf(Project, stop)).Plans;
        var plans = await db.PlansOf(Project.Id, stop);
        var instruments = await db.InstrumentsOf(Project.Id, stop);
        Plans = WhatIsOwed.Of(Rules, Project, instruments, plans, await db.ImprovedIn(Project.Id, stop), Today);
        Bereft = [.. plans.Where(plan => Plans.All(due => due.Plan != plan))];
        Names = await NamesOf(plans, stop);
        MayAdd = who.MayWithOwn(Deed.WritePlans, Project);
        if (MayAdd)
            TakenOut = await db.TakenOutOf<ActionPlan>(
                Project.Id,
                clock.GetUtcNow(),
                plan => MayWrite(plan.Owners) ? plan.Title.For(texts.Language)?.Text : null,
                stop
            );
    }

    public async Task<IActionResult> OnPostRestore(string acronym, Guid id, CancellationToken stop)
    {
        await bringBack.Run(acronym, id, HttpContext.Who(), stop);
        TempData["Done"] = texts["actionplans.restored"];
        return Redirect(Request.Path);
    }

    /// <summary>Whether this person may write the plan for this instrument.</summary>
    public bool MayBegin(InstrumentRow instrument) => instrument.Number == 1 && MayWrite(instrument.Owners);

    private bool MayWrite(IReadOnlyCollection<Guid> owners) => HttpContext.Who().May(Deed.WritePlans, Project, owners);

    private Task<Dictionary<Guid, Wording>> NamesOf(IReadOnlyList<PlanRow> plans, CancellationToken stop)
    {
        Guid[] named = [.. plans.SelectMany(plan => plan.Partners).Distinct()];
        return db.Organisations.Where(o => named.Contains(o.Id)).ToDictionaryAsync(o => o.Id, o => o.Name, stop);
    }
}
