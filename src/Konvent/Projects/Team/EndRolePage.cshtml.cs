using Konvent.People.Memberships;
using Konvent.People.Rights;
using Konvent.Storage;
using Konvent.Ui;
using Microsoft.AspNetCore.Mvc;

namespace Konvent.Projects.Team;

/// <summary>Ends a role in a project.</summary>
public sealed class EndRolePage(KonventDb db, EndRole end, Texts texts) : EndRoleAtPlace(db, end, texts)
{
    [FromRoute]
    public string Acronym { get; set; } = "";

    public override string Back => $"{Here.People}/{Role.AccountId}";

    protected override async Task<TeamPlace> Find(Person who, CancellationToken stop) =>
        TeamPlace.Of(await Db.ProjectAt(Acronym, who, Deed.InvitePeople, stop));
}
