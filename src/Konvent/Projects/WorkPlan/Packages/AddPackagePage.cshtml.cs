using Konvent.History.Drafts;
using Konvent.People.Drafts;
using Konvent.People.WhoAsks;
using Konvent.Storage;
using Konvent.Ui;
using Microsoft.AspNetCore.Mvc;

namespace Konvent.Projects.WorkPlan.Packages;

/// <summary>Enters a work package.</summary>
public sealed class AddPackagePage(KonventDb db, AddPackage add, Texts texts) : FormOfPackage(db, texts), IHaveDraft
{
    public string? DraftKey => DraftKeys.Of("package-new", Project.Id);

    public async Task<IActionResult> OnPost([FromForm] string? step, CancellationToken stop)
    {
        if (step is not null)
            return await Stepped(() => Form.Take(step), stop);
        await Find(HttpContext.Who(), stop);
        var package = await add.Run(Acronym, Form.Read(Texts.Language), HttpContext.Who(), stop);
        return To($"/packages/{package.Id}", "workplan.package.added");
    }
}
