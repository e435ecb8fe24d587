using Konvent.People.WhoAsks;
using Konvent.Storage;
using Konvent.Ui;
using Microsoft.AspNetCore.Mvc;

namespace Konvent.Projects.Partners;

/// <summary>Which state of the participation was looked at.</summary>
public sealed class RemovePartnerForm
{
    public int Version { get; set; }
}

/// <summary>Asks once more, and takes out a participation that was entered by mistake.</summary>
public sealed class RemovePartnerPage(KonventDb db, RemovePartner remove, Texts texts)
    : FormOfPartner<RemovePartnerForm>(db, texts)
{
    protected override int SeenVersion => Form.Version;

    public async Task<IActionResult> OnPost(CancellationToken stop)
    {
        await remove.Run(Acronym, Id, Form.Version, HttpContext.Who(), stop);
        return ToPartners("partners.removed.done");
    }

    protected override RemovePartnerForm FormOf(Participation part) => new() { Version = part.Version };
}
