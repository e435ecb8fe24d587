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

namespace Konvent.Projects.Indicators;

/// <summary>Changes what is known of an indicator; from here one also takes out what was entered by mistake.</summary>
public sealed class ChangeIndicatorPage(KonventDb db, ChangeIndicator change, TakeOut takeOut, Texts texts)
    : FormOfIndicator(db, texts),
        IHaveDraft,
        IMendRaces
{
    [FromRoute]
    public Guid Id { get; set; }

    public string? DraftKey => DraftKeys.Of("indicator", Id);

    public async Task<IActionResult> OnPost(CancellationToken stop)
    {
        await Prepare(stop);
        await change.Run(Acronym, Id, Form.Version, Form.Read(Texts.Language), HttpContext.Who(), stop);
        return ToIndicators("indicators.changed");
    }

    public async Task<IActionResult> OnPostRemove(CancellationToken stop)
    {
        await Prepare(stop);
        // Only the version was sent: where it must stay, the form shows again what is there.
        var seen = Form.Version;
        Form = IndicatorForm.Of(Indicator!, Texts.Language);
        Form.Version = seen;
        await takeOut.Run<Indicator>(Acronym, Id, seen, Deed.ChangeIndicators, HttpContext.Who(), stop);
        return ToIndicators("indicators.removed");
    }

    public Task<FormVersions> Versions(CancellationToken stop) =>
        Db.FormVersions<Indicator>(Id, Form.Version, indicator => IndicatorForm.Of(indicator, Texts.Language), stop);

    protected override async Task<Indicator?> Find(Person who, CancellationToken stop) =>
        await Db.ThingAt<Indicator>(Acronym, Id, who, Deed.ChangeIndicators, stop);
}
