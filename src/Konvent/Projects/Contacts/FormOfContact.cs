using Konvent.Basics;
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
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Konvent.Projects.Contacts;

/// <summary>A form about a contact: finds the project for those who may change contacts in it, and what they can choose.</summary>
public abstract class FormOfContact(KonventDb db, TimeProvider clock, Texts texts) : PageModel, IPrepare
{
    [BindProperty]
    public ContactForm Form { get; set; } = new();

    [FromRoute]
    public string Acronym { get; set; } = "";

    public Project Project { get; private set; } = null!;

    /// <summary>The contact as it is; null while it is being entered.</summary>
    public PartnerContact? Contact { get; private set; }

    /// <summary>The languages to write in: those of the project, and at least the reader's.</summary>
    public IReadOnlyList<Language> Languages => [.. Project.Languages.DefaultIfEmpty(Texts.Language)];

    /// <summary>The organisations whose contacts the person may change, those first that still take part.</summary>
    public IReadOnlyList<SelectListItem> Organisations { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Persons { get; private set; } = [];

    public IEnumerable<SelectListItem> Functions =>
        [
            new(Texts["projects.choose"], ""),
            .. ContactTable.Functions.Select(one => new SelectListItem(
                Texts[$"contacts.function.{one}"],
                one.ToString()
            )),
        ];

    public Way[] Crumbs =>
        [.. Texts.WaysTo(Project), new($"/projects/{Project.Path}/contacts", Texts["contacts.title"])];

    protected KonventDb Db { get; } = db;

    protected Texts Texts { get; } = texts;

    public virtual async Task OnGet(CancellationToken stop)
    {
        await Prepare(stop);
        if (Contact is not null)
            Form = ContactForm.Of(Contact);
    }

    public async Task Prepare(CancellationToken stop)
    {
        // What a refused form was to become still hangs on the context; the page speaks of what is there.
        Db.ChangeTracker.Clear();
        await Ready(stop);
    }

    /// <summary>Finds what the form is about. Leaves alone what hangs on the context already: the draft that the next save takes along.</summary>
    protected async Task Ready(CancellationToken stop)
    {
        var who = HttpContext.Who();
        Project = await Db.ProjectWithContacts(Acronym, who, stop);
        who.RequireSomeContacts(Project);
        Contact = await Find(who, stop);
        await PrepareChoices(who, stop);
    }

    /// <summary>The contact that the form is about; none where one is being entered.</summary>
    protected abstract Task<PartnerContact?> Find(Person who, CancellationToken stop);

    protected RedirectResult ToContacts(string said)
    {
        TempData["Done"] = Texts[said];
        return Redirect($"/projects/{Project.Path}/contacts");
    }

    private async Task PrepareChoices(Person who, CancellationToken stop)
    {
        var today = clock.Today();
        var partners = await Db.PartnersOf(Project.Id, stop);
        var own = ContactTable
            .Of(partners, [], today)
            .All.Where(row => who.MayChangeContacts(Project, row.Id))
            .ToDictionary(row => row.Id);
        Organisations =
        [
            new(Texts["projects.choose"], ""),
            .. own.Values.Select(row => new SelectListItem(
                row.IsFormer ? Texts["contacts.formerName", NameOf(row.Name)] : NameOf(row.Name),
                row.Id.ToString()
            )),
        ];
        var people = await Db.PeopleForContacts(Project.Id, today, stop);
        Persons =
        [
            new(Texts["contacts.person.none"], ""),
            .. people
                .Where(person => own.Keys.Any(id => person.Serves(id, partners)))
                .Select(person => new SelectListItem(
                    person.Organisation is { } id && own.TryGetValue(id, out var row)
                        ? Texts["contacts.person.at", person.Name, NameOf(row.Name)]
                        : Texts["contacts.person.at", person.Name, Texts["people.role.Coordinator"]],
                    person.Id.ToString()
                )),
        ];
    }

    private string NameOf(Wording name) => name.For(Texts.Language)?.Text ?? "";
}
