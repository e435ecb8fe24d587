using Konvent.People.Memberships;
using Konvent.People.Rights;
using Konvent.Projects.Team;
using Konvent.Storage;
using Konvent.Ui;
using Microsoft.AspNetCore.Mvc;

namespace Konvent.Projects.Programmes.Team;

/// <summary>Ends a role for a whole programme; roles in its projects stay.</summary>
public sealed class EndRoleInProgrammePage(KonventDb db, EndRole end, Texts texts) : EndRoleAtPlace(db, end, texts)
{
    [FromRoute]
    public Guid Programme { get; set; }

    protected override async Task<TeamPlace> Find(Person who, CancellationToken stop) =>
        TeamPlace.Of(await Db.ProgrammeAt(Programme, who, Deed.InvitePeople, stop));
}
