using Konvent.Storage;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Konvent.People.Accounts;

/// <summary>What an account keeps under a name: the key of its second step, the hash of a link for a new password. Saved with the account.</summary>
public sealed class AccountNotes(KonventDb db)
{
    private const string Keeper = "konvent";

    public async Task<string?> Get(Guid account, string name, CancellationToken stop) =>
        (await Find(account, name, stop))?.Value;

    /// <summary>Null takes the note away.</summary>
    public async Task Set(Guid account, string name, string? value, CancellationToken stop)
    {
        var note = await Find(account, name, stop);
        if (value is null && note is not null)
            db.Remove(note);
        else if (note is not null)
            note.Value = value;
        else if (value is not null)
            db.Add(
                new IdentityUserToken<Guid>
                {
                    UserId = account,
                    LoginProvider = Keeper,
                    Name = name,
                    Value = value,
                }
            );
    }

    private async Task<IdentityUserToken<Guid>?> Find(Guid account, string name, CancellationToken stop) =>
        await db.Set<IdentityUserToken<Guid>>().FindAsync([account, Keeper, name], stop);
}
