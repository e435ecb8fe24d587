using Konvent.History.Drafts;
using Konvent.People.Drafts;
using Konvent.People.Rights;
using Konvent.People.WhoAsks;
using Konvent.Storage;
using Konvent.Ui;
using Microsoft.AspNetCore.Mvc;

namespace Konvent.Projects.Contacts;

/// <summary>Enters whom to turn to at a partner; an address that names organisation and function has them chosen.</summary>
public sealed class AddContactPage(KonventDb db, AddContact add, TimeProvider clock, Texts texts)
    : FormOfContact(db, clock, texts),
        IHaveDraft
{
    /// <summary>The organisation that the address names.</summary>
    [FromQuery(Name = "organisation")]
    public string? Asked { get; set; }

    /// <summary>The function that the address names.</summary>
    [FromQuery(Name = "function")]
    public string? AskedFunction { get; set; }

    public string? DraftKey => DraftKeys.Of("contact-new", Project.Id);

    public override async Task OnGet(CancellationToken stop)
    {
        await base.OnGet(stop);
        Form.OrganisationId = Asked;
        Form.Function = FunctionNames.Read(AskedFunction);
    }

    public async Task<IActionResult> OnPost(CancellationToken stop)
    {
        await Ready(stop);
        await add.Run(Acronym, Form.Read(Texts.Language), HttpContext.Who(), stop);
        return ToContacts("contacts.added");
    }

    protected override Task<PartnerContact?> Find(Person who, CancellationToken stop) =>
        Task.FromResult<PartnerContact?>(null);
}
