using Konvent.Basics;
using Konvent.People.Invitations;
using Konvent.People.Rights;
using Konvent.Storage;
using Konvent.Ui;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Konvent.Projects.Team;

/// <summary>Invites somebody into a project, a partner for one of its organisations.</summary>
public sealed class InvitePage(KonventDb db, InviteIntoProject invite, Texts texts, TimeProvider clock)
    : InviteAtPlace(texts)
{
    private readonly Texts texts = texts;

    [FromRoute]
    public string Acronym { get; set; } = "";

    public IReadOnlyList<SelectListItem> Organisations { get; private set; } = [];

    public override async Task Prepare(CancellationToken stop)
    {
        await base.Prepare(stop);
        Organisations = (await db.OrganisationsIn(Here.Place.Project!.Value, clock.Today(), stop)).Choices(texts);
    }

    protected override async Task<TeamPlace> Find(Person who, CancellationToken stop) =>
        TeamPlace.Of(await db.ProjectAt(Acronym, who, Deed.InvitePeople, stop));

    protected override Task<Invitation> Invite(NewInvitation invited, Person who, CancellationToken stop) =>
        invite.Run(Acronym, invited, who, stop);
}
