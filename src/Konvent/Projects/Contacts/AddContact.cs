using Konvent.People.Rights;
using Konvent.Storage;

namespace Konvent.Projects.Contacts;

/// <summary>Enters whom to turn to at a partner.</summary>
public sealed class AddContact(KonventDb db, ReadContact read)
{
    public async Task<PartnerContact> Run(string acronym, WrittenContact written, Person who, CancellationToken stop)
    {
        var project = await db.ProjectWithContacts(acronym, who, stop);
        who.RequireSomeContacts(project);
        var contact = new PartnerContact(project.Id, await read.Run(before: null, project, written, who, stop));
        db.Contacts.Add(contact);
        await db.SaveAs(who.Author, stop);
        return contact;
    }
}
