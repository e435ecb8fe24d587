using Konvent.Basics;
using Konvent.People.Rights;
using Konvent.People.WhoAsks;
using Konvent.Storage;
using Konvent.Ui;
using Konvent.Ui.Forms;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Konvent.Projects.Team;

/// <summary>Invites somebody into a project by mail.</summary>
public sealed class InvitePage(KonventDb db, InviteIntoProject invite, Texts texts, TimeProvider clock)
    : PageModel,
        IPrepare
{
    [BindProperty]
    public InviteForm Form { get; set; } = new();

    public Project Project { get; private set; } = null!;

    public IReadOnlyList<SelectListItem> Roles { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Organisations { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Languages =>
        [
            new(texts["projects.choose"], ""),
            .. Texts.Languages.Select(language => new SelectListItem(language.NativeName, language.Code)),
        ];

    public Task OnGet(string acronym, CancellationToken stop) => Prepare(stop);

    public async Task<IActionResult> OnPost(string acronym, CancellationToken stop)
    {
        var who = HttpContext.Who();
        Project = await db.ProjectAt(acronym, who, Deed.InvitePeople, stop);
        var invitation = await invite.Run(acronym, Form.Read(), who, stop);
        TempData["Done"] = texts["team.sent", invitation.Email];
        return Redirect($"/projects/{Project.Path}/people");
    }

    public async Task Prepare(CancellationToken stop)
    {
        var who = HttpContext.Who();
        Project = await db.ProjectAt((string)RouteData.Values["acronym"]!, who, Deed.InvitePeople, stop);
        Roles = who.RolesToGive(Project.Place).Choices(texts);
        Organisations = (await db.OrganisationsIn(Project.Id, clock.Today(), stop)).Choices(texts);
    }
}
