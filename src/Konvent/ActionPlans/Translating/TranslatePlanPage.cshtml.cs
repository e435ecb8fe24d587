using Konvent.ActionPlans.Actions;
using Konvent.Basics;
using Konvent.History.Drafts;
using Konvent.History.Races;
using Konvent.People.Drafts;
using Konvent.People.Rights;
using Konvent.People.WhoAsks;
using Konvent.Storage;
using Konvent.Ui;
using Konvent.Ui.Forms.Races;
using Microsoft.AspNetCore.Mvc;

namespace Konvent.ActionPlans.Translating;

/// <summary>Translates what a plan says beside its actions, and says how far each of these is translated.</summary>
public sealed class TranslatePlanPage(KonventDb db, TranslatePlan translate, Texts texts)
    : FormOfTranslation(db, texts),
        IHaveDraft,
        IMendRaces
{
    public string? DraftKey => DraftKeys.Of($"plan-translation-{Other}", PlanId);

    /// <summary>The actions of the plan, in their order, with how far each is translated.</summary>
    public IReadOnlyList<(Guid Id, Wording Title, Translated State)> Actions { get; private set; } = [];

    /// <summary>How far the plan is, with its actions.</summary>
    public override Translated State => Actions.Aggregate(base.State, (sum, action) => sum.And(action.State));

    public async Task<IActionResult> OnPost(CancellationToken stop)
    {
        var who = HttpContext.Who();
        await Find(who, stop);
        await translate.Run(Acronym, PlanId, Form.Version, Form.Read(Other), who, stop);
        return To($"/translation/{Other}", "translating.saved");
    }

    public Task<FormVersions> Versions(CancellationToken stop) =>
        Db.FormVersions<ActionPlan>(PlanId, Form.Version, plan => FormOf(plan), stop);

    protected override TranslationForm Filled() => FormOf(Plan);

    protected override async Task Find(Person who, CancellationToken stop)
    {
        await base.Find(who, stop);
        Pieces = Plan.PiecesToTranslate(Other);
        Actions =
        [
            .. (await Db.ActionsOf(PlanId, stop)).Select(action =>
                (action.Id, action.Title, Translated.Into(Other, PlanPieces.Of(action.Facts)))
            ),
        ];
    }

    private TranslationForm FormOf(ActionPlan plan) =>
        TranslationForm.Of(plan.Version, plan.PiecesToTranslate(Other), Other);
}
