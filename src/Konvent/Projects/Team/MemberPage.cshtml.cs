using Konvent.Basics;
using Konvent.People.Memberships;
using Konvent.People.Rights;
using Konvent.People.WhoAsks;
using Konvent.Projects.Programmes;
using Konvent.Storage;
using Konvent.Ui;
using Konvent.Ui.Forms;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Konvent.Projects.Team;

/// <summary>One person in a project, for those who give roles in it: all roles they have and had here, and a further one.</summary>
public sealed class MemberPage(KonventDb db, GiveRoleInProject give, Texts texts, TimeProvider clock)
    : PageModel,
        IPrepare
{
    /// <summary>The person's account.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public RoleForm Form { get; set; } = new();

    public Project Project { get; private set; } = null!;

    /// <summary>The project's programme, for those who give roles in all of it.</summary>
    public Programme? Programme { get; private set; }

    /// <summary>What they are here and were, the present first; never empty.</summary>
    public IReadOnlyList<TeamRow> Roles { get; private set; } = [];

    public IReadOnlyList<SelectListItem> RolesToGive { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Organisations { get; private set; } = [];

    public DateOnly Today => clock.Today();

    public Task OnGet(string acronym, CancellationToken stop) => Prepare(stop);

    public async Task<IActionResult> OnPost(string acronym, CancellationToken stop)
    {
        await Prepare(stop);
        var rules = new Rules();
        var (role, organisation) = Form.ReadRole(rules);
        rules.Enforce();
        await give.Run(acronym, new NewRole(Id, role, organisation), HttpContext.Who(), stop);
        TempData["Done"] = texts["team.given", Roles[0].Name, texts[$"people.role.{role}"]];
        return Redirect($"/projects/{Project.Path}/people");
    }

    public async Task Prepare(CancellationToken stop)
    {
        var who = HttpContext.Who();
        Project = await db.ProjectAt((string)RouteData.Values["acronym"]!, who, Deed.InvitePeople, stop);
        Roles =
        [
            .. (await db.TeamOf(Project.Place, stop))
                .Where(row => row.AccountId == Id)
                .OrderBy(row => row.IsOver(Today)),
        ];
        if (Roles.Count == 0)
            throw new NotFound();
        if (who.May(Deed.InvitePeople, Place.OfProgramme(Project.ProgrammeId)))
            Programme = await db.ProgrammeAt(Project.ProgrammeId, who, Deed.InvitePeople, stop);
        RolesToGive = who.RolesToGive(Project.Place).Choices(texts);
        Organisations = (await db.OrganisationsIn(Project.Id, Today, stop)).Choices(texts);
    }
}
