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

/// <summary>Who has which role at a place; below, for those who may invite, who is invited; and whose role has ended.</summary>
public abstract class TeamAtPlace(KonventDb db, WithdrawInvitation withdraw, Texts texts, TimeProvider clock)
    : PageModel,
        IPrepare
{
    public TeamPlace Here { get; private set; } = null!;

    public IReadOnlyList<TeamRow> Team { get; private set; } = [];

    public IReadOnlyList<TeamRow> Former { get; private set; } = [];

    public IReadOnlyList<InvitedRow> Invited { get; private set; } = [];

    /// <summary>Whether the person gives roles here, and so sees addresses and invitations.</summary>
    public bool MayGive { get; private set; }

    public DateTimeOffset Now { get; } = clock.GetUtcNow();

    protected KonventDb Db { get; } = db;

    protected DateOnly Today { get; } = clock.Today();

    public Task OnGet(CancellationToken stop) => Prepare(stop);

    public async Task<IActionResult> OnPostResend(Guid id, CancellationToken stop)
    {
        await RequireInvited(id, stop);
        var sent = await withdraw.Resend(id, HttpContext.Who(), stop);
        return Done(texts["team.resent", sent.Invitation.Email]);
    }

    public async Task<IActionResult> OnPostWithdraw(Guid id, CancellationToken stop)
    {
        await RequireInvited(id, stop);
        await withdraw.Run(id, HttpContext.Who(), stop);
        return Done(texts["team.withdrawn"]);
    }

    public async Task Prepare(CancellationToken stop)
    {
        var who = HttpContext.Who();
        Here = await Find(who, stop);
        MayGive = who.RolesToGive(Here.Place).Count > 0;
        var team = (await Db.TeamOf(Here.Place, stop)).ToLookup(row => row.IsOver(Today));
        (Team, Former) = ([.. team[false]], [.. team[true]]);
        if (MayGive)
            Invited = await Db.InvitedInto(Here.Place, stop);
    }

    /// <summary>These roles as a table, with what the reader may do with each.</summary>
    public abstract TeamTable TableOf(IReadOnlyList<TeamRow> rows, string caption);

    /// <summary>The place, for those who may see who works there.</summary>
    protected abstract Task<TeamPlace> Find(Person who, CancellationToken stop);

    // An invitation to another place is not found here, whoever may withdraw it there.
    private async Task RequireInvited(Guid id, CancellationToken stop)
    {
        await Prepare(stop);
        HttpContext.Who().Require(Deed.InvitePeople, Here.Place);
        if (!Invited.Any(invited => invited.Id == id))
            throw new NotFound();
    }

    private RedirectResult Done(string words)
    {
        TempData["Done"] = words;
        return Redirect(Here.People);
    }
}
