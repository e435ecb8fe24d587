using Konvent.Basics;
using Konvent.People.Invitations;
using Konvent.People.Rights;
using Konvent.Storage;

namespace Konvent.Projects.Team;

/// <summary>Invites somebody into a project; a partner for an organisation that takes part in it.</summary>
public sealed class InviteIntoProject(KonventDb db, InvitePerson invite, TimeProvider clock)
{
    /// <param name="acronym">The project, as it stands in addresses.</param>
    public async Task<Invitation> Run(string acronym, NewInvitation invited, Person who, CancellationToken stop)
    {
        var project = await db.ProjectAt(acronym, who, Deed.InvitePeople, stop);
        await db.RequirePart(project.Id, invited.Organisation, clock.Today(), stop);
        return (await invite.Run(invited, project.Place, who, stop)).Invitation;
    }
}
