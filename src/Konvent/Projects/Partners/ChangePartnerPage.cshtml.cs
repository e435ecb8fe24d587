using Konvent.History.Drafts;
using Konvent.People.Drafts;
using Konvent.People.WhoAsks;
using Konvent.Storage;
using Konvent.Ui;
using Konvent.Ui.Forms.Races;
using Microsoft.AspNetCore.Mvc;

namespace Konvent.Projects.Partners;

/// <summary>Corrects a partner's role or dates; from here one also ends or removes its part.</summary>
public sealed class ChangePartnerPage(KonventDb db, ChangePartner change, Texts texts)
    : FormOfPartner<ChangePartnerForm>(db, texts),
        IHaveDraft,
        IMendRaces
{
    public string? DraftKey => DraftKeys.Of("partner", Id);

    protected override int SeenVersion => Form.Version;

    public async Task<IActionResult> OnPost(CancellationToken stop)
    {
        var dates = Form.ReadDates(Texts.Language);
        await change.Run(Acronym, Id, Form.Version, Form.Role, dates, HttpContext.Who(), stop);
        return ToPartners("partners.changed");
    }

    protected override ChangePartnerForm FormOf(Participation part) => ChangePartnerForm.Of(part, Texts.Language);
}
