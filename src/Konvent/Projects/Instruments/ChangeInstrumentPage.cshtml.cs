using Konvent.Basics;
using Konvent.History.Drafts;
using Konvent.History.Races;
using Konvent.People.Drafts;
using Konvent.People.Rights;
using Konvent.People.WhoAsks;
using Konvent.Projects.Instruments.Improvements;
using Konvent.Projects.Instruments.Stakeholders;
using Konvent.Projects.Things;
using Konvent.Storage;
using Konvent.Ui;
using Konvent.Ui.Forms.Races;
using Microsoft.AspNetCore.Mvc;

namespace Konvent.Projects.Instruments;

/// <summary>Changes what is known of a policy instrument; from here one also takes out what was entered by mistake.</summary>
public sealed class ChangeInstrumentPage(
    KonventDb db,
    ChangeInstrument change,
    TakeOutInstrument takeOut,
    TimeProvider clock,
    Texts texts
) : FormOfInstrument(db, texts), IHaveDraft, IMendRaces
{
    [FromRoute]
    public Guid Id { get; set; }

    /// <summary>How many organisations stand around it.</summary>
    public int Stakeholders { get; private set; }

    /// <summary>How often it has improved.</summary>
    public int Improvements { get; private set; }

    public string? DraftKey => DraftKeys.Of("instrument", Id);

    public async Task<IActionResult> OnPost(CancellationToken stop)
    {
        await Ready(stop);
        await change.Run(Acronym, Id, Form.Version, ReadForm(), HttpContext.Who(), stop);
        return ToInstruments("instruments.changed");
    }

    public async Task<IActionResult> OnPostRemove(CancellationToken stop)
    {
        await Ready(stop);
        // Only the version was sent: where it must stay, the form shows again what is there.
        var seen = Form.Version;
        Form = InstrumentForm.Of(Instrument!, Texts.Language);
        Form.Version = seen;
        await takeOut.Run(Acronym, Id, seen, HttpContext.Who(), stop);
        return ToInstruments("instruments.removed.done");
    }

    public Task<FormVersions> Versions(CancellationToken stop) =>
        Db.FormVersions<PolicyInstrument>(
            Id,
            Form.Version,
            instrument => InstrumentForm.Of(instrument, Texts.Language),
            stop
        );

    protected override async Task<PolicyInstrument?> Find(Person who, CancellationToken stop)
    {
        var groups = await Db.StakeholderCountsIn(Project.Id, clock.Today(), stop);
        Stakeholders = groups.GetValueOrDefault(Id);
        Improvements = (await Db.ImprovementsIn(Project.Id, stop)).Count(i => i.InstrumentId == Id);
        return await Db.ThingAt<PolicyInstrument>(Acronym, Id, who, Deed.ChangeInstruments, stop);
    }
}
