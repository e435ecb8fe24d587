using Konvent.Basics;
using Konvent.History.Drafts;
using Konvent.People.Drafts;
using Konvent.People.Rights;
using Konvent.People.WhoAsks;
using Konvent.Projects.Partners;
using Konvent.Reading;
using Konvent.Storage;
using Konvent.Ui;
using Konvent.Ui.Forms;
using Konvent.Ui.Frame;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Konvent.Projects.Contacts.Letters;

/// <summary>Writes to functions at the partners: who gets it is seen before it goes, and so is what goes.</summary>
public sealed class WriteLetterPage(KonventDb db, WriteToPartners write, TimeProvider clock, Texts texts)
    : PageModel,
        IPrepare,
        IHaveDraft
{
    [BindProperty]
    public LetterForm Form { get; set; } = new();

    [FromRoute]
    public string Acronym { get; set; } = "";

    /// <summary>The functions that the address names.</summary>
    [FromQuery(Name = "function")]
    public List<string> Asked { get; set; } = [];

    public Project Project { get; private set; } = null!;

    public ContactTable Table { get; private set; } = null!;

    /// <summary>The letter as it would go out; null while it is being written.</summary>
    public PartnerLetter? Preview { get; private set; }

    /// <summary>Whether recipients were added since the page was seen last.</summary>
    public bool HasNewRecipients { get; private set; }

    public string? DraftKey => DraftKeys.Of("partner-letter", Project.Id);

    /// <summary>The languages to write in: those of the project, and at least the reader's.</summary>
    public IReadOnlyList<Language> Languages => [.. Project.Languages.DefaultIfEmpty(texts.Language)];

    /// <summary>The contacts of the chosen functions at present partners.</summary>
    public IReadOnlyList<ContactRow> Choosable =>
        [.. Table.Present.SelectMany(row => row.Contacts).Where(contact => Form.Chosen.Contains(contact.Function))];

    public Way[] Crumbs =>
        [.. texts.WaysTo(Project), new($"/projects/{Project.Path}/contacts", texts["contacts.title"])];

    public async Task OnGet(CancellationToken stop)
    {
        await Prepare(stop);
        Form.Ticket = Guid.CreateVersion7();
        Form.Functions = Asked;
        Form.Offer(Choosable);
    }

    /// <summary>Shows who would get it, after other functions were chosen.</summary>
    public Task<IActionResult> OnPostShow(CancellationToken stop) => Again(stop);

    /// <summary>Goes back from the preview to the form.</summary>
    public Task<IActionResult> OnPostBack(CancellationToken stop) => Again(stop);

    public async Task<IActionResult> OnPostPreview(CancellationToken stop)
    {
        await Prepare(stop);
        if (!Form.HasShown(Choosable))
        {
            HasNewRecipients = true;
            return await Again(stop);
        }
        KeepChosen();
        Preview = await write.Preview(Acronym, Form.Read(texts.Language), HttpContext.Who(), stop);
        return Page();
    }

    public async Task<IActionResult> OnPost(CancellationToken stop)
    {
        await Ready(stop);
        KeepChosen();
        var letter = await write.Run(Acronym, Form.Read(texts.Language), HttpContext.Who(), stop);
        TempData["Done"] = texts.Count("contacts.letter.written", letter.Addresses);
        return Redirect($"/projects/{Project.Path}/contacts/letters/{letter.Id}");
    }

    public async Task Prepare(CancellationToken stop)
    {
        // What a refused form was to become still hangs on the context; the page speaks of what is there.
        db.ChangeTracker.Clear();
        await Ready(stop);
    }

    /// <summary>Who takes part and has no address for a function.</summary>
    public IReadOnlyList<OrganisationContacts> Without(PartnerFunction function) =>
        [.. Table.Present.Where(row => !row.For(function).Any())];

    private async Task Ready(CancellationToken stop)
    {
        var who = HttpContext.Who();
        Project = await db.ProjectWithContacts(Acronym, who, stop, Deed.WriteToPartners);
        var today = clock.Today();
        Table = ContactTable.Of(
            await db.PartnersOf(Project.Id, stop),
            await db.ContactsOf(Project, who, today, stop),
            today
        );
    }

    private async Task<IActionResult> Again(CancellationToken stop)
    {
        ModelState.Clear();
        await Prepare(stop);
        Form.Offer(Choosable);
        return Page();
    }

    // Ticks of a function that was given up since are not meant any more.
    private void KeepChosen()
    {
        var known = Table.Present.SelectMany(row => row.Contacts).ToDictionary(contact => contact.Id.ToString());
        Form.Recipients =
        [
            .. Form.Recipients.Where(id =>
                !known.TryGetValue(id, out var contact) || Form.Chosen.Contains(contact.Function)
            ),
        ];
    }
}
