using Konvent.Basics;
using Konvent.History.Drafts;
using Konvent.History.Races;
using Konvent.People.Drafts;
using Konvent.People.Rights;
using Konvent.People.WhoAsks;
using Konvent.Projects.WorkPlan.Packages;
using Konvent.Storage;
using Konvent.Ui;
using Konvent.Ui.Forms.Races;
using Konvent.Ui.Frame;
using Microsoft.AspNetCore.Mvc;

namespace Konvent.Projects.WorkPlan.Activities;

/// <summary>A partner says how far an activity of its organisation has come.</summary>
public sealed class ReportActivityPage(KonventDb db, ReportActivity report, Texts texts)
    : FormOfPlan<ReportForm>(db, texts),
        IHaveDraft,
        IMendRaces
{
    [FromRoute]
    public Guid PackageId { get; set; }

    [FromRoute]
    public Guid Id { get; set; }

    public WorkPackage Package { get; private set; } = null!;

    public PlannedActivity Activity { get; private set; } = null!;

    public string? DraftKey => DraftKeys.Of("activity-report", Id);

    public string Here => $"{Address}/packages/{PackageId}";

    public override Way[] Crumbs =>
        [.. base.Crumbs, new(Here, Package.Code ?? Package.Name.For(Texts.Language)?.Text ?? "")];

    public async Task<IActionResult> OnPost(CancellationToken stop)
    {
        await Find(HttpContext.Who(), stop);
        var delivered = Form.Delivered(Texts.Language);
        await report.Run(Acronym, PackageId, Id, Form.Version, Form.State, delivered, HttpContext.Who(), stop);
        return To($"/packages/{PackageId}", "workplan.reported");
    }

    public Task<FormVersions> Versions(CancellationToken stop) =>
        Db.FormVersions<WorkPackage>(
            PackageId,
            Form.Version,
            package => ReportForm.Of(package.Activity(Id), package.Version, Texts.Language),
            stop
        );

    protected override async Task Find(Person who, CancellationToken stop)
    {
        (Package, Activity) = await Db.ActivityToReport(Acronym, PackageId, Id, who, stop);
        Project = await Db.ProjectAt(Acronym, who, Deed.SeeProject, stop);
    }

    protected override ReportForm Filled() => ReportForm.Of(Activity, Package.Version, Texts.Language);
}
