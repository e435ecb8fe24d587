using Konvent.Basics;
using Konvent.History.Drafts;
using Konvent.History.Races;
using Konvent.People.Drafts;
using Konvent.People.WhoAsks;
using Konvent.Storage;
using Konvent.Ui;
using Konvent.Ui.Forms.Races;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Konvent.ActionPlans.Actions;

/// <summary>Changes what an action says; from here one also takes it out of its plan.</summary>
public sealed class ChangeActionPage(KonventDb db, ChangeAction change, TakeOutAction takeOut, Texts texts)
    : FormOfAction(db, texts),
        IHaveDraft,
        IMendRaces
{
    [FromRoute]
    public Guid Id { get; set; }

    public string? DraftKey => DraftKeys.Of($"action-{Plan.Language}", Id);

    public async Task<IActionResult> OnPost([FromForm] string? step, CancellationToken stop)
    {
        if (step is not null)
            return await Stepped(() => Form.Take(step), stop);
        var who = HttpContext.Who();
        await Find(who, stop);
        await change.Run(Acronym, PlanId, Id, Form.Version, ReadForm(), who, stop);
        return To($"/actions/{Id}", "actions.changed");
    }

    public async Task<IActionResult> OnPostRemove(CancellationToken stop)
    {
        var who = HttpContext.Who();
        await Find(who, stop);
        var seen = Form.Version;
        FillAgain();
        Form.Version = seen;
        await takeOut.Run(Acronym, PlanId, Id, seen, who, stop);
        return To("", "actions.removed");
    }

    public Task<FormVersions> Versions(CancellationToken stop) =>
        Db.FormVersions<PlannedAction>(
            Id,
            Form.Version,
            action => ActionForm.Of(action, Plan.Language, Names, Texts.Language),
            stop
        );

    protected override async Task<PlannedAction?> FindAction(CancellationToken stop) =>
        await Db.ActionIn(PlanId, Id, stop);
}
