using Konvent.Basics;
using Konvent.History.Drafts;
using Konvent.History.Races;
using Konvent.People.Drafts;
using Konvent.People.WhoAsks;
using Konvent.Projects.WorkPlan.Packages;
using Konvent.Storage;
using Konvent.Ui;
using Konvent.Ui.Forms.Races;
using Microsoft.AspNetCore.Mvc;

namespace Konvent.Projects.WorkPlan.Activities;

/// <summary>Changes what is known of an activity; from here one also takes out what was entered by mistake.</summary>
public sealed class ChangeActivityPage(KonventDb db, ChangeActivity change, RemoveActivity remove, Texts texts)
    : FormOfActivity(db, texts),
        IHaveDraft,
        IMendRaces
{
    [FromRoute]
    public Guid Id { get; set; }

    public string? DraftKey => DraftKeys.Of("activity", Id);

    public async Task<IActionResult> OnPost([FromForm] string? step, CancellationToken stop)
    {
        if (step is not null)
            return await Stepped(() => Form.Take(step), stop);
        await Find(HttpContext.Who(), stop);
        var written = Form.Read(Id, Texts.Language);
        await change.Run(Acronym, PackageId, Id, Form.Version, written, HttpContext.Who(), stop);
        return To($"/packages/{PackageId}", "workplan.changed");
    }

    public async Task<IActionResult> OnPostRemove(CancellationToken stop)
    {
        await Find(HttpContext.Who(), stop);
        await remove.Run(Acronym, PackageId, Id, Form.Version, HttpContext.Who(), stop);
        return To($"/packages/{PackageId}", "workplan.activity.removed");
    }

    public Task<FormVersions> Versions(CancellationToken stop) =>
        Db.FormVersions<WorkPackage>(
            PackageId,
            Form.Version,
            package => ActivityForm.Of(package.Activity(Id), package.Version, Texts.Language),
            stop
        );

    protected override PlannedActivity? FindActivity() => Package.Activity(Id);
}
