using Konvent.History.Drafts;
using Konvent.History.Races;
using Konvent.People.Drafts;
using Konvent.People.Rights;
using Konvent.People.WhoAsks;
using Konvent.Storage;
using Konvent.Ui;
using Konvent.Ui.Forms.Races;
using Microsoft.AspNetCore.Mvc;

namespace Konvent.Projects.Contacts;

/// <summary>Changes what is known of a contact; from here one also takes it out.</summary>
public sealed class ChangeContactPage(
    KonventDb db,
    ChangeContact change,
    TakeOutContact takeOut,
    TimeProvider clock,
    Texts texts
) : FormOfContact(db, clock, texts), IHaveDraft, IMendRaces
{
    [FromRoute]
    public Guid Id { get; set; }

    public string? DraftKey => DraftKeys.Of("contact", Id);

    public async Task<IActionResult> OnPost(CancellationToken stop)
    {
        await Ready(stop);
        await change.Run(Acronym, Id, Form.Version, Form.Read(Texts.Language), HttpContext.Who(), stop);
        return ToContacts("contacts.changed");
    }

    public async Task<IActionResult> OnPostRemove(CancellationToken stop)
    {
        await Ready(stop);
        await takeOut.Run(Acronym, Id, Form.Version, HttpContext.Who(), stop);
        return ToContacts("contacts.removed.done");
    }

    public Task<FormVersions> Versions(CancellationToken stop) =>
        Db.FormVersions<PartnerContact>(Id, Form.Version, ContactForm.Of, stop);

    protected override async Task<PartnerContact?> Find(Person who, CancellationToken stop) =>
        (await Db.ContactToChange(Acronym, Id, who, stop)).Contact;
}
