using Konvent.Api;
using Konvent.Basics;
using Konvent.People.WhoAsks;
using Konvent.Projects.Things;
using Konvent.Storage;

namespace Konvent.Projects.Contacts;

/// <summary>The contacts of a project's partners for programs, with the same deeds as the pages.</summary>
public static class ContactsApi
{
    public static void MapContacts(this IEndpointRouteBuilder api)
    {
        var contacts = api.MapGroup("/projects/{acronym}/contacts").WithTags("Contacts");
        contacts
            .MapRead("", List)
            .Described("listContacts", "Whom to turn to at each partner for each function; never public.");
        contacts.MapRead("/{id:guid}", One).Described("readContact", "One contact.");
        contacts.MapPost("", Add).Described("addContact", "Enters a contact.");
        contacts.MapPut("/{id:guid}", Change).Described("changeContact", "Changes a contact.");
        contacts
            .MapTakeOut<TakeOutContact>((deed, acronym, id, seen, who, stop) => deed.Run(acronym, id, seen, who, stop))
            .Described("removeContact", "Takes out a contact.");
    }

    private static async Task<Answer<List<PartnerContactAnswer>>> List(
        HttpContext http,
        KonventDb db,
        TimeProvider clock,
        string acronym,
        CancellationToken stop
    )
    {
        var project = await db.ProjectWithContacts(acronym, http.Asker(), stop);
        var rows = await db.ContactsOf(project, http.Asker(), clock.Today(), stop);
        return new([.. rows.Select(PartnerContactAnswer.Of)]);
    }

    private static async Task<Answer<PartnerContactAnswer>> One(
        HttpContext http,
        KonventDb db,
        TimeProvider clock,
        string acronym,
        Guid id,
        CancellationToken stop
    )
    {
        var project = await db.ProjectWithContacts(acronym, http.Asker(), stop);
        var rows = await db.ContactsOf(project, http.Asker(), clock.Today(), stop);
        var answer = PartnerContactAnswer.Of(rows.FirstOrDefault(row => row.Id == id) ?? throw new Basics.NotFound());
        return new(answer, answer.Version);
    }

    private static async Task<Entered<PartnerContactAnswer>> Add(
        HttpContext http,
        KonventDb db,
        AddContact deed,
        TimeProvider clock,
        string acronym,
        Sent<PartnerContactInput> sent,
        CancellationToken stop
    )
    {
        var who = http.Who();
        var project = await db.ProjectWithContacts(acronym, who, stop);
        who.RequireSomeContacts(project); // Before anything is said about what was sent.
        var contact = await deed.Run(acronym, sent.Checked().Read(before: null), who, stop);
        var rows = await db.ContactsOf(project, who, clock.Today(), stop);
        var answer = PartnerContactAnswer.Of(rows.First(row => row.Id == contact.Id));
        return new(answer, answer.Version, $"/projects/{project.Path}/contacts/{answer.Id}");
    }

    private static async Task<Answer<PartnerContactAnswer>> Change(
        HttpContext http,
        KonventDb db,
        ChangeContact deed,
        TimeProvider clock,
        string acronym,
        Guid id,
        Sent<PartnerContactInput> sent,
        CancellationToken stop
    )
    {
        var (who, seen) = (http.Who(), http.VersionSeen());
        var (_, before) = await db.ContactToChange(acronym, id, who, stop); // Before anything is said about what was sent.
        await deed.Run(acronym, id, seen, sent.Checked().Read(before), who, stop);
        return await One(http, db, clock, acronym, id, stop);
    }
}
