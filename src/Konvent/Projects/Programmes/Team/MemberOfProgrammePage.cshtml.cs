using Konvent.Basics;
using Konvent.People.Rights;
using Konvent.People.WhoAsks;
using Konvent.Projects.Team;
using Konvent.Storage;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Konvent.Projects.Programmes.Team;

/// <summary>One person in a programme, for those who give roles in it: all roles they have and had in it and in its projects.</summary>
public sealed class MemberOfProgrammePage(KonventDb db, TimeProvider clock) : PageModel
{
    [FromRoute]
    public Guid Programme { get; set; }

    /// <summary>The person's account.</summary>
    [FromRoute]
    public Guid Id { get; set; }

    public TeamPlace Here { get; private set; } = null!;

    /// <summary>Never empty.</summary>
    public IReadOnlyList<RoleInProgramme> Roles { get; private set; } = [];

    public DateOnly Today => clock.Today();

    public async Task OnGet(CancellationToken stop)
    {
        Here = TeamPlace.Of(await db.ProgrammeAt(Programme, HttpContext.Who(), Deed.InvitePeople, stop));
        Roles = await db.RolesIn(Programme, Id, Today, stop);
        if (Roles.Count == 0)
            throw new NotFound();
    }

    /// <summary>Where this role is ended: with the whole programme, or with its project.</summary>
    public string EndOf(RoleInProgramme role) =>
        $"{(role.Path is { } path ? $"/projects/{path}/people" : Here.People)}/roles/{role.Id}/end";
}
