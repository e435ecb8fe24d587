using Konvent.History.Drafts;
using Konvent.History.Races;
using Konvent.People.Drafts;
using Konvent.People.Rights;
using Konvent.People.WhoAsks;
using Konvent.Projects.Things;
using Konvent.Storage;
using Konvent.Ui;
using Konvent.Ui.Forms.Races;
using Microsoft.AspNetCore.Mvc;

namespace Konvent.Projects.WorkPlan.Milestones;

/// <summary>Changes what is known of a milestone; from here one also takes out what was entered by mistake.</summary>
public sealed class ChangeMilestonePage(KonventDb db, ChangeMilestone change, TakeOut takeOut, Texts texts)
    : FormOfMilestone(db, texts),
        IHaveDraft,
        IMendRaces
{
    [FromRoute]
    public Guid Id { get; set; }

    public string? DraftKey => DraftKeys.Of("milestone", Id);

    public async Task<IActionResult> OnPost(CancellationToken stop)
    {
        await Find(HttpContext.Who(), stop);
        if (Form.Version != Milestone!.Version)
            throw new StaleSave(Milestone); // Another date than the person saw must not look as if they had typed it.
        await AtItsFields(() =>
            change.Run(Acronym, Id, Form.Version, Form.Read(Milestone, Texts.Language), HttpContext.Who(), stop)
        );
        return To("", "workplan.changed");
    }

    public async Task<IActionResult> OnPostRemove(CancellationToken stop)
    {
        await Find(HttpContext.Who(), stop);
        await takeOut.Run<Milestone>(Acronym, Id, Form.Version, Deed.ChangeWorkPlan, HttpContext.Who(), stop);
        return To("", "workplan.milestone.removed");
    }

    public Task<FormVersions> Versions(CancellationToken stop) =>
        Db.FormVersions<Milestone>(Id, Form.Version, one => MilestoneForm.Of(one, Texts.Language), stop);

    protected override async Task FindMilestone(CancellationToken stop) =>
        Milestone = await Db.ThingAt<Milestone>(Acronym, Id, HttpContext.Who(), Deed.ChangeWorkPlan, stop);
}
