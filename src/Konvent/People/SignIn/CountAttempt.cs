using Konvent.People.Accounts;
using Konvent.Storage;
using Microsoft.EntityFrameworkCore;

namespace Konvent.People.SignIn;

/// <summary>Counts an attempt to sign in before it is checked; ten wrong ones give the account ten minutes of rest.</summary>
public sealed class CountAttempt(KonventDb db, TimeProvider clock)
{
    private const int Tries = 5;

    /// <summary>False where it could not be counted, since too many come at once, or where the account has come to rest meanwhile.</summary>
    public async Task<bool> Run(Account account, CancellationToken stop)
    {
        for (var left = Tries; left > 0; left--)
        {
            if (account.IsResting(clock.GetUtcNow()))
                return false;
            account.NoteAttempt(clock.GetUtcNow());
            try
            {
                await db.SaveAs(account.Author, stop);
                return true;
            }
            catch (StaleSave)
            {
                await db.Entry(account).ReloadAsync(stop);
            }
        }
        return false;
    }
}
