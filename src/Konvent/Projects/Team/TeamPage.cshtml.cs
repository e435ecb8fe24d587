using Konvent.Basics;
using Konvent.People.Invitations;
using Konvent.People.Rights;
using Konvent.Storage;
using Konvent.Ui;
using Microsoft.AspNetCore.Mvc;

namespace Konvent.Projects.Team;

/// <summary>Who works in a project and as what.</summary>
public sealed class TeamPage(KonventDb db, WithdrawInvitation withdraw, Texts texts, TimeProvider clock)
    : TeamAtPlace(db, withdraw, texts, clock)
{
    [FromRoute]
    public string Acronym { get; set; } = "";

    public override TeamTable TableOf(IReadOnlyList<TeamRow> rows, string caption) =>
        new(rows, caption, Today, Members: MayGive ? Here.People : null);

    protected override async Task<TeamPlace> Find(Person who, CancellationToken stop) =>
        TeamPlace.Of(await Db.ProjectAt(Acronym, who, Deed.SeePeople, stop));
}
