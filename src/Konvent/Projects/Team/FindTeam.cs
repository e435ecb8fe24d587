using Konvent.Basics;
using Konvent.People.Accounts;
using Konvent.People.Invitations;
using Konvent.People.Memberships;
using Konvent.People.Rights;
using Konvent.Projects.Organisations;
using Konvent.Reading;
using Konvent.Storage;
using Microsoft.EntityFrameworkCore;

namespace Konvent.Projects.Team;

/// <summary>A role that somebody has or had at a place: given there, or, of a project, for its whole programme.</summary>
public sealed record TeamRow(
    Guid Id,
    Guid AccountId,
    string Name,
    string Email,
    bool IsClosed,
    Role Role,
    bool IsProgrammes,
    Wording? Organisation,
    DateOnly From,
    DateOnly? Until,
    string SortName
)
{
    public bool IsOver(DateOnly today) => Until < today;
}

/// <summary>Somebody who was invited and has not come yet.</summary>
public sealed record InvitedRow(
    Guid Id,
    string Email,
    string Name,
    Role Role,
    Wording? Organisation,
    string InvitedBy,
    DateTimeOffset ExpiresAt
);

/// <summary>Finds who works in a project or for a whole programme, and who is invited: one query each, however many they are.</summary>
public static class FindTeam
{
    /// <summary>All roles that count at the place or did: by role, then by name. To a programme's belong none of its projects'.</summary>
    public static async Task<IReadOnlyList<TeamRow>> TeamOf(this KonventDb db, Place place, CancellationToken stop)
    {
        var ofProject = place.Project is not null;
        var rows = await (
            from role in db.Memberships.In(place)
            join account in db.Set<Account>() on role.AccountId equals account.Id
            join o in db.Set<Organisation>() on role.OrganisationId equals (Guid?)o.Id into organisations
            from organisation in organisations.DefaultIfEmpty()
            select new TeamRow(
                role.Id,
                role.AccountId,
                account.Name,
                account.Email ?? "",
                account.ClosedAt != null,
                role.Role,
                ofProject && role.ProjectId == null,
                organisation.Name,
                role.From,
                role.Until,
                account.SearchText
            )
        ).ToListAsync(stop);
        return
        [
            .. rows.OrderBy(row => row.Role)
                .ThenBy(row => row.SortName, StringComparer.Ordinal)
                .ThenByDescending(row => row.From)
                .ThenBy(row => row.Id),
        ];
    }

    /// <summary>Whether this person has a role in the project, or had one.</summary>
    public static Task<bool> WorksIn(this KonventDb db, Project project, Guid account, CancellationToken stop) =>
        db.Memberships.In(project.Place).AnyAsync(role => role.AccountId == account, stop);

    /// <summary>Who is invited to this very place and has neither come nor been uninvited, the latest first; also those whose link has expired.</summary>
    public static async Task<IReadOnlyList<InvitedRow>> InvitedInto(
        this KonventDb db,
        Place place,
        CancellationToken stop
    ) =>
        await (
            from invitation in db.Set<Invitation>()
            join o in db.Set<Organisation>() on invitation.OrganisationId equals (Guid?)o.Id into organisations
            from organisation in organisations.DefaultIfEmpty()
            where invitation.ProgrammeId == place.Programme && invitation.ProjectId == place.Project
            where invitation.AcceptedAt == null && invitation.WithdrawnAt == null
            orderby invitation.ExpiresAt descending, invitation.Id
            select new InvitedRow(
                invitation.Id,
                invitation.Email,
                invitation.Name,
                invitation.Role,
                organisation.Name,
                invitation.InvitedBy,
                invitation.ExpiresAt
            )
        ).ToListAsync(stop);

    private static IQueryable<Membership> In(this IQueryable<Membership> roles, Place place) =>
        place.Project is { } project
            ? roles.Where(role =>
                role.ProjectId == project || role.ProjectId == null && role.ProgrammeId == place.Programme
            )
            : roles.Where(role => role.ProjectId == null && role.ProgrammeId == place.Programme);
}
