using Konvent.Basics;
using Konvent.People.Invitations;
using Konvent.People.Rights;
using Konvent.People.WhoAsks;
using Konvent.Storage;
using Konvent.Ui;
using Konvent.Ui.Forms;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Konvent.Projects.Team;

/// <summary>Who works in a project and as what; below, for those who may invite, who is invited; and who worked in it.</summary>
public sealed class TeamPage(KonventDb db, WithdrawInvitation withdraw, Texts texts, TimeProvider clock)
    : PageModel,
        IPrepare
{
    public Project Project { get; private set; } = null!;

    public IReadOnlyList<TeamRow> Team { get; private set; } = [];

    public IReadOnlyList<TeamRow> Former { get; private set; } = [];

    public IReadOnlyList<InvitedRow> Invited { get; private set; } = [];

    /// <summary>Whether the person gives roles here, and so sees addresses and invitations.</summary>
    public bool MayGive { get; private set; }

    public DateTimeOffset Now { get; } = clock.GetUtcNow();

    public Task OnGet(string acronym, CancellationToken stop) => Prepare(stop);

    public async Task<IActionResult> OnPostResend(string acronym, Guid id, CancellationToken stop)
    {
        await RequireInvited(id, stop);
        var sent = await withdraw.Resend(id, HttpContext.Who(), stop);
        return Done(texts["team.resent", sent.Invitation.Email]);
    }

    public async Task<IActionResult> OnPostWithdraw(string acronym, Guid id, CancellationToken stop)
    {
        await RequireInvited(id, stop);
        await withdraw.Run(id, HttpContext.Who(), stop);
        return Done(texts["team.withdrawn"]);
    }

    public async Task Prepare(CancellationToken stop)
    {
        var who = HttpContext.Who();
        Project = await db.ProjectAt((string)RouteData.Values["acronym"]!, who, Deed.SeePeople, stop);
        MayGive = who.RolesToGive(Project.Place).Count > 0;
        var team = (await db.TeamOf(Project, stop)).ToLookup(row => row.IsOver(clock.Today()));
        (Team, Former) = ([.. team[false]], [.. team[true]]);
        if (MayGive)
            Invited = await db.InvitedInto(Project.Id, stop);
    }

    // An invitation of another project is not found here, whoever may withdraw it there.
    private async Task RequireInvited(Guid id, CancellationToken stop)
    {
        await Prepare(stop);
        HttpContext.Who().Require(Deed.InvitePeople, Project.Place);
        if (!Invited.Any(invited => invited.Id == id))
            throw new NotFound();
    }

    private RedirectResult Done(string words)
    {
        TempData["Done"] = words;
        return Redirect($"/projects/{Project.Path}/people");
    }
}
