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

namespace Konvent.Projects.Instruments.Improvements;

/// <summary>Changes what is known of a policy improvement; from here one also takes out what was entered by mistake.</summary>
public sealed class ChangeImprovementPage(KonventDb db, ChangeImprovement change, TakeOut takeOut, Texts texts)
    : FormOfImprovement(db, texts),
        IHaveDraft,
        IMendRaces
{
    [FromRoute]
    public Guid Id { get; set; }

    public string? DraftKey => DraftKeys.Of("improvement", Id);

    public async Task OnGet(CancellationToken stop)
    {
        await Prepare(stop);
        Form = ImprovementForm.Of(Now!, Texts.Language);
    }

    public async Task<IActionResult> OnPost(CancellationToken stop)
    {
        await Ready(stop);
        var written = Form.Read(Texts.Language);
        await change.Run(Acronym, Instrument, Id, Form.Version, written, HttpContext.Who(), stop);
        return ToList("improvements.changed");
    }

    public async Task<IActionResult> OnPostRemove(CancellationToken stop)
    {
        await Ready(stop);
        await takeOut.Run(Now!, Form.Version, HttpContext.Who().Author, stop);
        return ToList("improvements.removed");
    }

    public Task<FormVersions> Versions(CancellationToken stop) =>
        Db.FormVersions<PolicyImprovement>(Id, Form.Version, was => ImprovementForm.Of(was, Texts.Language), stop);

    protected override async Task<PolicyImprovement?> Find(Person who, CancellationToken stop) =>
        await Db.ImprovementAt(Acronym, Instrument, Id, who, Deed.ChangeInstruments, stop);
}
