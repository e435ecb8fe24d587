using Konvent.Api;
using Konvent.Basics;
using Konvent.People.Accounts;
using Konvent.People.Memberships;
using Konvent.People.Rights;
using Konvent.Reading;
using Konvent.Storage;
using Microsoft.EntityFrameworkCore;

namespace Konvent.People.Directory;

/// <summary>A person as the list shows them, with the roles that count today.</summary>
public sealed record PersonRow(Guid Id, string Name, string Email, bool IsClosed, IReadOnlyList<RoleHeld> Roles);

/// <summary>A role that somebody holds, and what its places are called; none for the whole server.</summary>
public sealed record RoleHeld(Role Role, IReadOnlyList<string> Places);

/// <summary>Reads the people with accounts by name, a page at a time: the number of queries does not grow with them.</summary>
public sealed class ReadPeople(KonventDb db, INamePlaces names, TimeProvider clock)
{
    private const int MostWords = 8;

    /// <param name="after">The last person of the page before.</param>
    public async Task<PageOf<PersonRow>> Page(string? search, Guid? after, Language reader, CancellationToken stop)
    {
        var accounts = await Matching(search, after, stop);
        var roles = await RolesOf([.. accounts.Select(account => account.Id)], reader, stop);
        var rows = accounts.ConvertAll(account => new PersonRow(
            account.Id,
            account.Name,
            account.Email ?? "",
            account.ClosedAt is not null,
            [.. roles[account.Id]]
        ));
        return Paging.Cut(rows, Paging.Usual, row => row.Id.ToString());
    }

    private async Task<List<Account>> Matching(string? search, Guid? after, CancellationToken stop)
    {
        var accounts = db.Accounts.AsNoTracking();
        var words = Folding.Fold(search ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        foreach (var word in words.Take(MostWords))
            accounts = accounts.Where(account => account.SearchText.Contains(word));
        if (after is { } last)
        {
            var text = await db
                .Accounts.Where(account => account.Id == last)
                .Select(account => account.SearchText)
                .FirstOrDefaultAsync(stop);
            accounts = accounts.Where(account =>
                account.SearchText.CompareTo(text ?? "") > 0
                || account.SearchText == text && account.Id.CompareTo(last) > 0
            );
        }
        return await accounts
            .OrderBy(account => account.SearchText)
            .ThenBy(account => account.Id)
            .Take(Paging.Usual + 1)
            .ToListAsync(stop);
    }

    private async Task<ILookup<Guid, RoleHeld>> RolesOf(Guid[] accounts, Language reader, CancellationToken stop)
    {
        var roles = await db
            .Memberships.AsNoTracking()
            .On(clock.Today())
            .Where(m => accounts.Contains(m.AccountId))
            .ToListAsync(stop);
        var places = roles.Select(role => role.ProjectId ?? role.ProgrammeId).OfType<Guid>().Distinct().ToArray();
        var called = await names.Of(places, reader, stop);
        return roles
            .GroupBy(role => (role.AccountId, role.Role), PlaceOf)
            .OrderBy(held => held.Key.Role)
            .ToLookup(held => held.Key.AccountId, held => new RoleHeld(held.Key.Role, [.. Sorted(held)]));

        string? PlaceOf(Membership role) =>
            (role.ProjectId ?? role.ProgrammeId) is { } place ? called.GetValueOrDefault(place) : null;

        static IEnumerable<string> Sorted(IEnumerable<string?> places) =>
            places.OfType<string>().Distinct().Order(StringComparer.OrdinalIgnoreCase);
    }
}
