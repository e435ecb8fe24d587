using Konvent.Basics;
using Konvent.People.WhoAsks;
using Konvent.Storage;
using Konvent.Ui;
using Konvent.Ui.Forms.Races;
using Microsoft.AspNetCore.Mvc;

namespace Konvent.Projects.Instruments.Stakeholders.Persons;

/// <summary>Mends the details of a person, or deletes them where the person withdraws their consent.</summary>
public sealed class ChangePersonPage(KonventDb db, ChangePerson change, WithdrawConsent withdraw, Texts texts)
    : FormOfPerson(db, texts),
        IMendRaces
{
    [FromRoute]
    public Guid Person { get; set; }

    public StakeholderPerson Now { get; private set; } = null!;

    public async Task OnGet(CancellationToken stop)
    {
        await Prepare(stop);
        Form = PersonForm.Of(Now, Texts.Language);
    }

    public async Task<IActionResult> OnPost(CancellationToken stop)
    {
        await Prepare(stop);
        var who = HttpContext.Who();
        await change.Run(Acronym, Instrument, Id, Person, Form.Version, Form.Read(Texts.Language), who, stop);
        return ToGroup("stakeholders.person.changed");
    }

    public async Task<IActionResult> OnPostWithdraw(CancellationToken stop)
    {
        await Prepare(stop);
        await withdraw.Run(Acronym, Instrument, Id, Person, HttpContext.Who(), stop);
        return ToGroup("stakeholders.person.gone");
    }

    // No history tells what the form was when it was opened: whatever differs is put before the one who saves second.
    public async Task<FormVersions> Versions(CancellationToken stop)
    {
        await Prepare(stop);
        return new(null, PersonForm.Of(Now, Texts.Language), Now.Version, Now.NotedBy, Now.NotedAt);
    }

    public override async Task Prepare(CancellationToken stop)
    {
        await base.Prepare(stop);
        Now = await Db.PersonOf(Stakeholder.Stakeholder, Person, stop);
    }
}
