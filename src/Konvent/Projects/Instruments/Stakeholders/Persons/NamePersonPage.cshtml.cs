using Konvent.People.WhoAsks;
using Konvent.Storage;
using Konvent.Ui;
using Microsoft.AspNetCore.Mvc;

namespace Konvent.Projects.Instruments.Stakeholders.Persons;

/// <summary>Names a person for a stakeholder, with their consent.</summary>
public sealed class NamePersonPage(KonventDb db, NamePerson name, Texts texts) : FormOfPerson(db, texts)
{
    public Task OnGet(CancellationToken stop) => Prepare(stop);

    public async Task<IActionResult> OnPost(CancellationToken stop)
    {
        await Prepare(stop);
        await name.Run(Acronym, Instrument, Id, Form.Read(Texts.Language), HttpContext.Who(), stop);
        return ToGroup("stakeholders.person.named");
    }
}
