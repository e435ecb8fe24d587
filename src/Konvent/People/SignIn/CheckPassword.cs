using Konvent.Basics;
using Konvent.People.Accounts;
using Konvent.Storage;
using Microsoft.AspNetCore.Identity;

namespace Konvent.People.SignIn;

/// <summary>The first step with a password. Wrong address, wrong password, resting or closed account: all look the same from outside.</summary>
public sealed class CheckPassword(FindAccount accounts, CountAttempt attempts, Passwords passwords, TimeProvider clock)
{
    /// <summary>The account; throws <see cref="RuleBroken"/> where that is not its password or it must not be let in now.</summary>
    public async Task<Account> Run(string? email, string? password, CancellationToken stop)
    {
        var account = await accounts.ByEmail(email, stop);
        var may = account is { ClosedAt: null } && !account.IsResting(clock.GetUtcNow());
        if (may)
            may = await attempts.Run(account!, stop);
        // Checked in any case: the answer must not come sooner for one who has no account.
        var fits = passwords.Fits(account, password);
        return may && fits ? account! : throw new RuleBroken("people.signIn.wrong");
    }
}
