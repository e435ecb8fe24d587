using Konvent.History.Drafts;
using Konvent.People.Drafts;
using Konvent.People.WhoAsks;
using Konvent.Storage;
using Konvent.Ui;
using Microsoft.AspNetCore.Mvc;

namespace Konvent.Projects.WorkPlan.Activities;

/// <summary>Plans an activity in a work package.</summary>
public sealed class AddActivityPage(KonventDb db, AddActivity add, Texts texts) : FormOfActivity(db, texts), IHaveDraft
{
    public string? DraftKey => DraftKeys.Of("activity-new", PackageId);

    /// <param name="more">Whether the next one is to be entered right away.</param>
    public async Task<IActionResult> OnPost([FromForm] string? step, [FromForm] string? more, CancellationToken stop)
    {
        if (step is not null)
            return await Stepped(() => Form.Take(step), stop);
        await Find(HttpContext.Who(), stop);
        await add.Run(Acronym, PackageId, Form.Read(null, Texts.Language), HttpContext.Who(), stop);
        return To(
            more is null ? $"/packages/{PackageId}" : $"/packages/{PackageId}/activities/new",
            "workplan.activity.added"
        );
    }
}
