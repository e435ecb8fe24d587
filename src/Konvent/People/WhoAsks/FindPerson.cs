using Konvent.Basics;
using Konvent.People.Accounts;
using Konvent.People.Keys;
using Konvent.People.Memberships;
using Konvent.People.Rights;
using Konvent.People.Sessions;
using Konvent.Storage;
using Microsoft.EntityFrameworkCore;

namespace Konvent.People.WhoAsks;

/// <summary>Finds the person behind a session or a key, with the roles that count today. Kept in memory until anything about people changes.</summary>
public sealed class FindPerson(IServiceScopeFactory scopes, KeptReads kept, TimeProvider clock)
{
    private static readonly Type[] Kinds = [typeof(Account), typeof(Session), typeof(ApiKey), typeof(Membership)];

    /// <summary>The person of an open session, or null.</summary>
    public Task<Person?> BySession(Guid session, CancellationToken stop) =>
        Cached(("session", session.ToString()), (db, now) => OfSession(db, session, now, stop));

    /// <summary>The person of a working key, or null; a key for reading makes a person who may not write.</summary>
    public Task<Person?> ByKey(string secretHash, CancellationToken stop) =>
        Cached(("key", secretHash), (db, now) => OfKey(db, secretHash, now, stop));

    private Task<Person?> Cached((string, string) key, Func<KonventDb, DateTimeOffset, Task<Person?>> find)
    {
        var now = clock.GetUtcNow();
        return kept.Get(
            (key, now.UtcDateTime.Date),
            Kinds,
            async () =>
            {
                await using var scope = scopes.CreateAsyncScope();
                return await find(scope.ServiceProvider.GetRequiredService<KonventDb>(), now);
            }
        );
    }

    private async Task<Person?> OfSession(KonventDb db, Guid session, DateTimeOffset now, CancellationToken stop)
    {
        var (unused, begun) = (now - Session.LongestUnused, now - Session.Longest);
        var account = await (
            from s in db.Set<Session>()
            join a in db.Set<Account>() on s.AccountId equals a.Id
            where s.Id == session && s.EndedAt == null && s.SeenAt > unused && s.StartedAt > begun && a.ClosedAt == null
            select a
        )
            .AsNoTracking()
            .FirstOrDefaultAsync(stop);
        return account is null ? null : await WithStandings(db, account, mayWrite: true, stop);
    }

    private async Task<Person?> OfKey(KonventDb db, string secretHash, DateTimeOffset now, CancellationToken stop)
    {
        var found = await (
            from k in db.Set<ApiKey>()
            join a in db.Set<Account>() on k.AccountId equals a.Id
            where k.SecretHash == secretHash && a.ClosedAt == null
            select new { Key = k, Account = a }
        )
            .AsNoTracking()
            .FirstOrDefaultAsync(stop);
        return found is not null && found.Key.Works(now)
            ? await WithStandings(db, found.Account, found.Key.Scope == KeyScope.Write, stop)
            : null;
    }

    private async Task<Person> WithStandings(KonventDb db, Account account, bool mayWrite, CancellationToken stop)
    {
        var today = clock.Today();
        var standings = await db
            .Memberships.On(today)
            .Where(m => m.AccountId == account.Id)
            .Select(m => new Standing(m.Role, m.ProgrammeId, m.ProjectId, m.OrganisationId))
            .ToListAsync(stop);
        return new Person(account.Id, account.Name, account.Email ?? "", account.Language, standings, mayWrite);
    }
}
