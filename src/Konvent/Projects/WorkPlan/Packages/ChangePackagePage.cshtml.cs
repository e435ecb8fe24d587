using Konvent.History.Drafts;
using Konvent.History.Races;
using Konvent.People.Drafts;
using Konvent.People.Rights;
using Konvent.People.WhoAsks;
using Konvent.Projects.Things;
using Konvent.Storage;
using Konvent.Ui;
using Konvent.Ui.Forms.Races;
using Konvent.Ui.Frame;
using Microsoft.AspNetCore.Mvc;

namespace Konvent.Projects.WorkPlan.Packages;

/// <summary>Changes what is known of a work package; from here one also takes out what was entered by mistake.</summary>
public sealed class ChangePackagePage(KonventDb db, ChangePackage change, TakeOut takeOut, Texts texts)
    : FormOfPackage(db, texts),
        IHaveDraft,
        IMendRaces
{
    [FromRoute]
    public Guid Id { get; set; }

    public string? DraftKey => DraftKeys.Of("package", Id);

    public string Here => $"{Address}/packages/{Id}";

    public override Way[] Crumbs =>
        [.. base.Crumbs, new(Here, Package!.Code ?? Package.Name.For(Texts.Language)?.Text ?? "")];

    public async Task<IActionResult> OnPost([FromForm] string? step, CancellationToken stop)
    {
        if (step is not null)
            return await Stepped(() => Form.Take(step), stop);
        await Find(HttpContext.Who(), stop);
        await change.Run(Acronym, Id, Form.Version, Form.Read(Texts.Language), HttpContext.Who(), stop);
        return To($"/packages/{Id}", "workplan.changed");
    }

    public async Task<IActionResult> OnPostRemove(CancellationToken stop)
    {
        await Find(HttpContext.Who(), stop);
        await takeOut.Run<WorkPackage>(Acronym, Id, Form.Version, Deed.ChangeWorkPlan, HttpContext.Who(), stop);
        return To("", "workplan.package.removed");
    }

    public Task<FormVersions> Versions(CancellationToken stop) =>
        Db.FormVersions<WorkPackage>(Id, Form.Version, package => PackageForm.Of(package, Texts.Language), stop);

    protected override async Task FindPackage(CancellationToken stop) =>
        Package = await Db.ThingAt<WorkPackage>(Acronym, Id, HttpContext.Who(), Deed.ChangeWorkPlan, stop);
}
