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

namespace Konvent.Projects.Instruments.Stakeholders;

/// <summary>Changes what is known of a stakeholder; from here one also takes out what was entered by mistake.</summary>
public sealed class ChangeStakeholderPage(KonventDb db, ChangeStakeholder change, TakeOut takeOut, Texts texts)
    : FormOfStakeholder(db, texts),
        IHaveDraft,
        IMendRaces
{
    [FromRoute]
    public Guid Id { get; set; }

    /// <summary>The stakeholder with its organisation.</summary>
    public StakeholderRow Row { get; private set; } = null!;

    public string? DraftKey => DraftKeys.Of("stakeholder", Id);

    public async Task OnGet(CancellationToken stop)
    {
        await Prepare(stop);
        Form = StakeholderForm.Of(Now!, Texts.Language);
    }

    public async Task<IActionResult> OnPost(CancellationToken stop)
    {
        await Ready(stop);
        await change.Run(Acronym, Instrument, Id, Form.Version, ReadForm(), HttpContext.Who(), stop);
        return ToGroup("stakeholders.changed");
    }

    public async Task<IActionResult> OnPostRemove(CancellationToken stop)
    {
        await Ready(stop);
        await takeOut.Run(Row.Stakeholder, Form.Version, HttpContext.Who().Author, stop);
        return ToGroup("stakeholders.removed");
    }

    public Task<FormVersions> Versions(CancellationToken stop) =>
        Db.FormVersions<Stakeholder>(Id, Form.Version, was => StakeholderForm.Of(was, Texts.Language), stop);

    protected override async Task<Stakeholder?> Find(Person who, CancellationToken stop)
    {
        Row = await Db.Row(await Db.StakeholderAt(Acronym, Instrument, Id, who, Deed.ChangeInstruments, stop), stop);
        return Row.Stakeholder;
    }
}
