using Konvent.ActionPlans.Versions;
using Konvent.History.Drafts;
using Konvent.History.Races;
using Konvent.People.Drafts;
using Konvent.People.Rights;
using Konvent.People.WhoAsks;
using Konvent.Projects.Instruments;
using Konvent.Reading;
using Konvent.Storage;
using Konvent.Ui;
using Konvent.Ui.Forms.Races;
using Microsoft.AspNetCore.Mvc;

namespace Konvent.ActionPlans.Writing;

/// <summary>Writes what a plan says beside its actions; from here one also takes out a plan, or a new version of it, that was begun by mistake.</summary>
public sealed class ChangePlanPage(
    KonventDb db,
    ChangePlan change,
    TakeOutPlan takeOut,
    DiscardVersion discard,
    Texts texts
) : FormInPlan<PlanForm>(db, texts), IHaveDraft, IMendRaces
{
    /// <summary>Those without a plan, and the plan's own.</summary>
    public IReadOnlyList<InstrumentRow> Instruments { get; private set; } = [];

    public IReadOnlyList<NamedOrganisation> Partners { get; private set; } = [];

    /// <summary>The languages of the summary: the plan's own, and English for whoever does not read that.</summary>
    public IReadOnlyList<Language> LanguagesOfSummary => [.. Languages.Union([Language.English])];

    public string? DraftKey => DraftKeys.Of($"plan-{Plan.Language}", PlanId);

    public async Task<IActionResult> OnPost(CancellationToken stop)
    {
        await Find(HttpContext.Who(), stop);
        await change.Run(
            Acronym,
            PlanId,
            Form.Version,
            Form.Read(Plan.Language, Texts.Language),
            HttpContext.Who(),
            stop
        );
        return To("", "actionplans.changed");
    }

    public async Task<IActionResult> OnPostRemove(CancellationToken stop)
    {
        await Find(HttpContext.Who(), stop);
        var seen = Form.Version;
        FillAgain();
        Form.Version = seen;
        await takeOut.Run(Acronym, PlanId, seen, HttpContext.Who(), stop);
        TempData["Done"] = Texts["actionplans.removed"];
        return Redirect($"/projects/{Project.Path}/plans");
    }

    public async Task<IActionResult> OnPostDiscard(CancellationToken stop)
    {
        await Find(HttpContext.Who(), stop);
        var (seen, edition) = (Form.Version, Plan.Edition);
        FillAgain();
        Form.Version = seen;
        await discard.Run(Acronym, PlanId, edition, seen, HttpContext.Who(), stop);
        return To("", "actionplans.discarded");
    }

    public Task<FormVersions> Versions(CancellationToken stop) =>
        Db.FormVersions<ActionPlan>(PlanId, Form.Version, PlanForm.Of, stop);

    protected override PlanForm Filled() => PlanForm.Of(Plan);

    protected override async Task Find(Person who, CancellationToken stop)
    {
        await base.Find(who, stop);
        Instruments = await Db.InstrumentsWithoutPlan(Project, HttpContext.Who(), Plan.InstrumentId, stop);
        Partners = await Db.PartnersToPlan(Project.Id, [.. Plan.Partners], stop);
    }
}
