using Konvent.People.Rights;
using Konvent.Projects.Things;
using Konvent.Storage;

namespace Konvent.Projects.Contacts;

/// <summary>Takes out a contact that is no longer one, and brings it back, where the organisation's contacts are the person's to change.</summary>
public sealed class TakeOutContact(KonventDb db, TakeOut takeOut, BringBack bringBack)
{
    /// <param name="seen">The version the person had before them.</param>
    public async Task Run(string acronym, Guid id, int seen, Person who, CancellationToken stop)
    {
        await db.ContactToChange(acronym, id, who, stop);
        // Which contacts are somebody's own has been asked; a project as a whole does not know.
        await takeOut.Run<PartnerContact>(acronym, id, seen, Deed.SeeProject, who, stop);
    }

    public async Task BringBack(string acronym, Guid id, Person who, CancellationToken stop)
    {
        var project = await db.ProjectWithContacts(acronym, who, stop);
        who.RequireSomeContacts(project);
        await bringBack.Run<PartnerContact>(
            acronym,
            id,
            Deed.SeeProject,
            who,
            stop,
            contact =>
            {
                who.RequireContactsOf(project, contact.OrganisationId);
                return Task.CompletedTask;
            }
        );
    }
}
