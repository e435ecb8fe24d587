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
using Microsoft.EntityFrameworkCore;

namespace Konvent.ActionPlans.Translating;

/// <summary>Translates what an action says, the names in its lists too.</summary>
public sealed class TranslateActionPage(KonventDb db, TranslateAction translate, Texts texts)
    : FormOfTranslation(db, texts),
        IHaveDraft,
        IMendRaces
{
    [FromRoute]
    public Guid Id { get; set; }

    public PlannedAction Action { get; private set; } = null!;

    public string? DraftKey => DraftKeys.Of($"action-translation-{Other}", Id);

    public async Task<IActionResult> OnPost(CancellationToken stop)
    {
        var who = HttpContext.Who();
        await Find(who, stop);
        await translate.Run(Acronym, PlanId, Id, Form.Version, Form.Read(Other), who, stop);
        return To($"/translation/{Other}", "translating.saved");
    }

    public Task<FormVersions> Versions(CancellationToken stop) =>
        Db.FormVersions<PlannedAction>(Id, Form.Version, action => FormOf(action), stop);

    protected override TranslationForm Filled() => FormOf(Action);

    protected override async Task Find(Person who, CancellationToken stop)
    {
        await base.Find(who, stop);
        Action = await Db.ActionIn(PlanId, Id, stop);
        Pieces = PlanPieces.Of(Action.Facts);
    }

    private TranslationForm FormOf(PlannedAction action) =>
        TranslationForm.Of(action.Version, PlanPieces.Of(action.Facts), Other);
}
