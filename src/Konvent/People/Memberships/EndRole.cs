using Konvent.Basics;
using Konvent.People.Accounts;
using Konvent.People.Rights;
using Konvent.Storage;
using Microsoft.EntityFrameworkCore;

namespace Konvent.People.Memberships;

/// <summary>Ends a role, at once or after a day to come. It stays in the record.</summary>
public sealed class EndRole(KonventDb db, TimeProvider clock)
{
    /// <param name="where">The place on whose page it is ended; a role of another place is not found there.</param>
    /// <param name="last">The last day on which the role counts; null ends it now.</param>
    public async Task<Membership> Run(Guid membership, DateOnly? last, Place where, Person who, CancellationToken stop)
    {
        var role = await db.Memberships.FirstOrDefaultAsync(m => m.Id == membership, stop) ?? throw new NotFound();
        if (role.ProgrammeId != where.Programme || role.ProjectId != where.Project)
            throw new NotFound();
        who.RequireToGive(role.Role, where);
        if (role.Role == Role.Operator && !await AnotherOperator(role, stop))
            throw new RuleBroken("people.membership.lastOperator");
        if (last is { } day)
            role.EndAfter(day, clock.Today());
        else
            role.EndNow(clock.Today());
        await db.SaveAs(who.Author, stop);
        return role;
    }

    // Somebody must be left who can let people in.
    private Task<bool> AnotherOperator(Membership leaving, CancellationToken stop) =>
        db
            .Memberships.On(clock.Today())
            .Where(m => m.Role == Role.Operator && m.AccountId != leaving.AccountId)
            .AnyAsync(
                m => db.Set<Account>().Any(account => account.Id == m.AccountId && account.ClosedAt == null),
                stop
            );
}
