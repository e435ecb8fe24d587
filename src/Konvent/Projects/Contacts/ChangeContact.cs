using Konvent.People.Rights;
using Konvent.Storage;

namespace Konvent.Projects.Contacts;

/// <summary>Changes what is known of a contact.</summary>
public sealed class ChangeContact(KonventDb db, ReadContact read)
{
    /// <param name="seen">The version the person had before them.</param>
    /// <exception cref="StaleSave">When somebody else saved it since that version.</exception>
    public async Task Run(string acronym, Guid id, int seen, WrittenContact written, Person who, CancellationToken stop)
    {
        var (project, contact) = await db.ContactToChange(acronym, id, who, stop);
        db.Expect(contact, seen);
        contact.Describe(await read.Run(contact, project, written, who, stop));
        await db.SaveAs(who.Author, stop);
    }
}
