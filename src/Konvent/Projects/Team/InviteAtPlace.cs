using Konvent.People.Invitations;
using Konvent.People.Rights;
using Konvent.People.WhoAsks;
using Konvent.Ui;
using Konvent.Ui.Forms;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Konvent.Projects.Team;

/// <summary>Invites somebody to a place by mail.</summary>
public abstract class InviteAtPlace(Texts texts) : PageModel, IPrepare
{
    [BindProperty]
    public InviteForm Form { get; set; } = new();

    public TeamPlace Here { get; private set; } = null!;

    public IReadOnlyList<SelectListItem> Roles { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Languages =>
        [
            new(texts["projects.choose"], ""),
            .. Texts.Languages.Select(language => new SelectListItem(language.NativeName, language.Code)),
        ];

    public Task OnGet(CancellationToken stop) => Prepare(stop);

    public async Task<IActionResult> OnPost(CancellationToken stop)
    {
        var who = HttpContext.Who();
        Here = await Find(who, stop);
        var invitation = await Invite(Form.Read(), who, stop);
        TempData["Done"] = texts["team.sent", invitation.Email];
        return Redirect(Here.People);
    }

    public virtual async Task Prepare(CancellationToken stop)
    {
        var who = HttpContext.Who();
        Here = await Find(who, stop);
        Roles = who.RolesToGive(Here.Place).Choices(texts);
    }

    /// <summary>The place, for those who may invite there.</summary>
    protected abstract Task<TeamPlace> Find(Person who, CancellationToken stop);

    protected abstract Task<Invitation> Invite(NewInvitation invited, Person who, CancellationToken stop);
}
