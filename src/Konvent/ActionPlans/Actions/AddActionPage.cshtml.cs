using Konvent.History.Drafts;
using Konvent.People.Drafts;
using Konvent.People.WhoAsks;
using Konvent.Storage;
using Konvent.Ui;
using Microsoft.AspNetCore.Mvc;

namespace Konvent.ActionPlans.Actions;

/// <summary>Writes a further action into a plan.</summary>
public sealed class AddActionPage(KonventDb db, AddAction add, Texts texts) : FormOfAction(db, texts), IHaveDraft
{
    public string? DraftKey => DraftKeys.Of($"action-new-{Plan.Language}", PlanId);

    public async Task<IActionResult> OnPost([FromForm] string? step, CancellationToken stop)
    {
        if (step is not null)
            return await Stepped(() => Form.Take(step), stop);
        var who = HttpContext.Who();
        await Find(who, stop);
        var action = await add.Run(Acronym, PlanId, ReadForm(), who, stop);
        return To($"/actions/{action.Id}", "actions.added");
    }
}
