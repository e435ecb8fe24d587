using Konvent.Basics;
using Konvent.People.Rights;
using Konvent.Projects.Things;
using Konvent.Storage;
using Microsoft.EntityFrameworkCore;

namespace Konvent.Projects.Contacts;

/// <summary>Who may see and change contacts: those in the project see all, whoever else reads it; partners change their own organisation's.</summary>
internal static class ContactRights
{
    /// <summary>The project at this address, for those who work in it; as if it did not exist for all others, also where it is public.</summary>
    public static async Task<Project> ProjectWithContacts(
        this KonventDb db,
        string acronym,
        Person? who,
        CancellationToken stop,
        Deed deed = Deed.SeeProject
    )
    {
        var project = await db.ProjectAt(acronym, who, deed, stop);
        return who.MaySeeContacts(project) ? project : throw new NotFound();
    }

    public static bool MaySeeContacts(this Person? who, Project project) =>
        who.May(Deed.SeeProject, project.Place with { Readers = Audience.Members });

    public static bool MayChangeContacts(this Person? who, Project project, Guid organisation) =>
        who.May(Deed.ChangeContacts, project.Place with { Organisation = organisation });

    /// <summary>Whether there is any organisation here whose contacts the person may change.</summary>
    public static bool MayChangeSomeContacts(this Person who, Project project) =>
        who.MayWithOwn(Deed.ChangeContacts, project);

    /// <summary>Throws where the person may change none here.</summary>
    public static void RequireSomeContacts(this Person who, Project project)
    {
        if (!who.MayChangeSomeContacts(project))
            throw new NotAllowed(Deed.ChangeContacts);
    }

    /// <summary>Throws where the contacts of this organisation are not the person's to change.</summary>
    public static void RequireContactsOf(this Person? who, Project project, Guid organisation) =>
        who.Require(Deed.ChangeContacts, project.Place with { Organisation = organisation });

    /// <summary>One contact, to be changed.</summary>
    public static async Task<(Project Project, PartnerContact Contact)> ContactToChange(
        this KonventDb db,
        string acronym,
        Guid id,
        Person? who,
        CancellationToken stop
    )
    {
        var project = await db.ProjectWithContacts(acronym, who, stop);
        var contact =
            await db.Contacts.FirstOrDefaultAsync(c => c.Id == id && c.ProjectId == project.Id, stop)
            ?? throw new NotFound();
        who.RequireContactsOf(project, contact.OrganisationId);
        return (project, contact);
    }
}
