using Konvent.History.Drafts;
using Konvent.People.Drafts;
using Konvent.People.WhoAsks;
using Konvent.Storage;
using Konvent.Ui;
using Konvent.Ui.Forms.Races;
using Microsoft.AspNetCore.Mvc;

namespace Konvent.Projects.Partners;

/// <summary>Lets a partner's part end on a date.</summary>
public sealed class EndPartnerPage(KonventDb db, EndPartner end, Texts texts)
    : FormOfPartner<EndPartnerForm>(db, texts),
        IHaveDraft,
        IMendRaces
{
    public string? DraftKey => DraftKeys.Of("partner-end", Id);

    protected override int SeenVersion => Form.Version;

    public async Task<IActionResult> OnPost(CancellationToken stop)
    {
        await end.Run(Acronym, Id, Form.Version, Form.ReadEnd(Texts.Language), HttpContext.Who(), stop);
        return ToPartners("partners.ended");
    }

    protected override EndPartnerForm FormOf(Participation part) => EndPartnerForm.Of(part, Texts.Language);
}
