using Konvent.Basics;
using Konvent.People.Invitations;
using Konvent.People.Rights;
using Konvent.Projects.Team;
using Konvent.Storage;
using Konvent.Ui;
using Microsoft.AspNetCore.Mvc;

namespace Konvent.Projects.Programmes.Team;

/// <summary>Who has a role for a whole programme, and so in all its projects: for those who give such roles.</summary>
public sealed class TeamOfProgrammePage(KonventDb db, WithdrawInvitation withdraw, Texts texts, TimeProvider clock)
    : TeamAtPlace(db, withdraw, texts, clock)
{
    [FromRoute]
    public Guid Programme { get; set; }

    public override TeamTable TableOf(IReadOnlyList<TeamRow> rows, string caption) =>
        new(rows, caption, Today, Members: Here.People, Roles: Here.People + "/roles");

    protected override async Task<TeamPlace> Find(Person who, CancellationToken stop) =>
        TeamPlace.Of(await Db.ProgrammeAt(Programme, who, Deed.InvitePeople, stop));
}
