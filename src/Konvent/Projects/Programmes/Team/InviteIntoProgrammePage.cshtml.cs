using Konvent.People.Invitations;
using Konvent.People.Rights;
using Konvent.Projects.Team;
using Konvent.Storage;
using Konvent.Ui;
using Microsoft.AspNetCore.Mvc;

namespace Konvent.Projects.Programmes.Team;

/// <summary>Invites somebody into a role for a whole programme.</summary>
public sealed class InviteIntoProgrammePage(KonventDb db, InvitePerson invite, Texts texts) : InviteAtPlace(texts)
{
    [FromRoute]
    public Guid Programme { get; set; }

    protected override async Task<TeamPlace> Find(Person who, CancellationToken stop) =>
        TeamPlace.Of(await db.ProgrammeAt(Programme, who, Deed.InvitePeople, stop));

    protected override async Task<Invitation> Invite(NewInvitation invited, Person who, CancellationToken stop) =>
        (await invite.Run(invited, Here.Place, who, stop)).Invitation;
}
