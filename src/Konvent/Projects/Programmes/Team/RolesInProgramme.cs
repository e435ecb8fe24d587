using Konvent.Basics;
using Konvent.People.Accounts;
using Konvent.People.Memberships;
using Konvent.People.Rights;
using Konvent.Projects.Organisations;
using Konvent.Storage;
using Microsoft.EntityFrameworkCore;

namespace Konvent.Projects.Programmes.Team;

/// <summary>A role of one person in a programme: for the whole of it, or in the project that is named.</summary>
public sealed record RoleInProgramme(
    Guid Id,
    string Name,
    string Email,
    bool IsClosed,
    Role Role,
    string? Acronym,
    string? Path,
    Wording? Organisation,
    DateOnly From,
    DateOnly? Until
)
{
    public bool IsOver(DateOnly today) => Until < today;
}

/// <summary>Finds what one person is and was in a programme and its projects: one query.</summary>
public static class FindRolesInProgramme
{
    /// <summary>The present before the past, the whole programme before its projects.</summary>
    public static async Task<IReadOnlyList<RoleInProgramme>> RolesIn(
        this KonventDb db,
        Guid programme,
        Guid account,
        DateOnly today,
        CancellationToken stop
    )
    {
        var rows = await (
            from role in db.Memberships
            join person in db.Set<Account>() on role.AccountId equals person.Id
            join p in db.Projects on role.ProjectId equals (Guid?)p.Id into projects
            from project in projects.DefaultIfEmpty()
            join o in db.Set<Organisation>() on role.OrganisationId equals (Guid?)o.Id into organisations
            from organisation in organisations.DefaultIfEmpty()
            where role.AccountId == account && role.ProgrammeId == programme
            select new RoleInProgramme(
                role.Id,
                person.Name,
                person.Email ?? "",
                person.ClosedAt != null,
                role.Role,
                project.Acronym,
                project.Path,
                organisation.Name,
                role.From,
                role.Until
            )
        ).ToListAsync(stop);
        return
        [
            .. rows.OrderBy(row => row.IsOver(today))
                .ThenBy(row => row.Path, StringComparer.Ordinal)
                .ThenBy(row => row.Role)
                .ThenByDescending(row => row.From)
                .ThenBy(row => row.Id),
        ];
    }
}
