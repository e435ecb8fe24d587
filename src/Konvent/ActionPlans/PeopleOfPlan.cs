using Konvent.People.Accounts;
using Konvent.People.Memberships;
using Konvent.People.Rights;
using Konvent.Storage;
using Microsoft.EntityFrameworkCore;

namespace Konvent.ActionPlans;

/// <summary>Who has to do with a plan, by the roles that count on a day.</summary>
internal static class PeopleOfPlan
{
    /// <summary>Those who write it: the coordinator, and the people of the partners whose plan it is.</summary>
    public static IQueryable<Membership> WritersOf(this KonventDb db, PlanIn here, DateOnly day)
    {
        var project = here.Project.Id;
        var own = here.Plan.Partners.Select(id => (Guid?)id).ToList();
        return db
            .Memberships.On(day)
            .Where(m =>
                m.ProjectId == project
                && (m.Role == Role.Coordinator || m.Role == Role.Partner && own.Contains(m.OrganisationId))
            );
    }

    /// <summary>Those who look at it for its programme.</summary>
    public static IQueryable<Membership> SecretariatOf(this KonventDb db, PlanIn here, DateOnly day)
    {
        var programme = here.Project.ProgrammeId;
        return db.Memberships.On(day).Where(m => m.Role == Role.ProgrammeOfficer && m.ProgrammeId == programme);
    }

    /// <summary>The open accounts behind these roles, by name, but for one: nobody is told of what they did themselves.</summary>
    public static async Task<List<Account>> AccountsBut(
        this KonventDb db,
        Guid? one,
        IQueryable<Membership> memberships,
        CancellationToken stop
    )
    {
        var accounts = await db.Set<Account>()
            .AsNoTracking()
            .Where(account => account.ClosedAt == null && memberships.Any(m => m.AccountId == account.Id))
            .ToListAsync(stop);
        return [.. accounts.Where(account => account.Id != one).OrderBy(account => account.Name)];
    }
}
