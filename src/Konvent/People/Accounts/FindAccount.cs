using Konvent.Basics;
using Konvent.People.Rights;
using Konvent.Storage;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Konvent.People.Accounts;

/// <summary>Finds an account by its e-mail address, however the address was typed.</summary>
public sealed class FindAccount(KonventDb db, ILookupNormalizer normalizer)
{
    /// <summary>The account of the person who asks, to be changed.</summary>
    public async Task<Account> Own(Person who, CancellationToken stop) =>
        await db.Accounts.FirstOrDefaultAsync(account => account.Id == who.Id, stop) ?? throw new NotSignedIn();

    public async Task<Account?> ByEmail(string? email, CancellationToken stop)
    {
        if (!EmailAddress.TryRead(email, out var address))
            return null;
        var normalized = normalizer.NormalizeEmail(address);
        return await db.Accounts.FirstOrDefaultAsync(account => account.NormalizedEmail == normalized, stop);
    }
}
