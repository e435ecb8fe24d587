using Konvent.Api;
using Konvent.Basics;
using Konvent.People.Rights;
using Konvent.People.WhoAsks;
using Konvent.Projects.Contacts.Letters;
using Konvent.Projects.Partners;
using Konvent.Projects.Things;
using Konvent.Storage;
using Konvent.Ui;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Konvent.Projects.Contacts;

/// <summary>Whom to turn to at each partner for each function, the addresses to copy, and what was taken out by mistake.</summary>
public sealed class ListContactsPage(KonventDb db, TakeOutContact takeOut, TimeProvider clock, Texts texts) : PageModel
{
    public Project Project { get; private set; } = null!;

    public ContactTable Table { get; private set; } = null!;

    public IReadOnlyList<TakenOut> TakenOut { get; private set; } = [];

    /// <summary>Whether there is any organisation here whose contacts the reader may change.</summary>
    public bool MayAdd { get; private set; }

    /// <summary>Whether the reader may write to partners.</summary>
    public bool MayWrite { get; private set; }

    public PageOf<PartnerLetterRow> Letters { get; private set; } = new([], null);

    /// <summary>The last letter of the page before.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid? After { get; set; }

    public async Task OnGet(string acronym, CancellationToken stop)
    {
        var who = HttpContext.Who();
        var (now, today) = (clock.GetUtcNow(), clock.Today());
        Project = await db.ProjectWithContacts(acronym, who, stop);
        MayAdd = who.MayChangeSomeContacts(Project);
        MayWrite = who.May(Deed.WriteToPartners, Project.Place);
        var partners = await db.PartnersOf(Project.Id, stop);
        Table = ContactTable.Of(partners, await db.ContactsOf(Project, who, today, stop), today);
        Letters = await db.PartnerLettersOf(Project.Id, After, stop);
        if (MayAdd)
            TakenOut = await db.TakenOutOf<PartnerContact>(
                Project.Id,
                now,
                contact => MayChange(contact.OrganisationId) ? Called(contact) : null,
                stop
            );
    }

    public async Task<IActionResult> OnPostRestore(string acronym, Guid id, CancellationToken stop)
    {
        await takeOut.BringBack(acronym, id, HttpContext.Who(), stop);
        TempData["Done"] = texts["contacts.restored"];
        return Redirect(Request.Path);
    }

    public bool MayChange(Guid organisation) => HttpContext.Who().MayChangeContacts(Project, organisation);

    private string Called(PartnerContact contact) =>
        $"{contact.Email} ({texts[$"contacts.function.{contact.Function}"]})";
}
