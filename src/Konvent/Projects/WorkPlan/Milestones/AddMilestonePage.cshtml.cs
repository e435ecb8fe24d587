using Konvent.History.Drafts;
using Konvent.People.Drafts;
using Konvent.People.WhoAsks;
using Konvent.Storage;
using Konvent.Ui;
using Microsoft.AspNetCore.Mvc;

namespace Konvent.Projects.WorkPlan.Milestones;

/// <summary>Enters a milestone.</summary>
public sealed class AddMilestonePage(KonventDb db, AddMilestone add, Texts texts)
    : FormOfMilestone(db, texts),
        IHaveDraft
{
    public string? DraftKey => DraftKeys.Of("milestone-new", Project.Id);

    public async Task<IActionResult> OnPost(CancellationToken stop)
    {
        await Find(HttpContext.Who(), stop);
        await AtItsFields(() => add.Run(Acronym, Form.Read(before: null, Texts.Language), HttpContext.Who(), stop));
        return To("", "workplan.milestone.added");
    }
}
