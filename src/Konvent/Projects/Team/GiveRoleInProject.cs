using Konvent.Basics;
using Konvent.People.Memberships;
using Konvent.People.Rights;
using Konvent.Storage;
using Microsoft.EntityFrameworkCore;

namespace Konvent.Projects.Team;

/// <summary>Gives a further role to somebody who works in a project or did. Others are invited: whoever gives roles here does not see who else has an account.</summary>
public sealed class GiveRoleInProject(KonventDb db, GiveRole give, TimeProvider clock)
{
    /// <param name="acronym">The project, as it stands in addresses.</param>
    public async Task<Membership> Run(string acronym, NewRole role, Person who, CancellationToken stop)
    {
        var project = await db.ProjectAt(acronym, who, Deed.InvitePeople, stop);
        if (!await db.WorksIn(project, role.Account, stop))
            throw new NotFound();
        await db.RequirePart(project.Id, role.Organisation, clock.Today(), stop);
        return await give.Run(role, project.Place, who, stop);
    }
}
