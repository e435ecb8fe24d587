using Konvent.Basics;
using Konvent.People.Accounts;
using Konvent.People.Sessions;
using Konvent.Storage;
using Microsoft.EntityFrameworkCore;

namespace Konvent.People.ForgottenPassword;

/// <summary>Gives an account a new password by the link from the mail; all its sessions end. A second step stays as it is.</summary>
public sealed class ResetPassword(
    KonventDb db,
    ResetLink link,
    Passwords passwords,
    EndSessions sessions,
    TellOfChange tell
)
{
    /// <summary>The account that the link opens, or null where it works no more.</summary>
    public async Task<Account?> Find(string secret, CancellationToken stop) =>
        await link.Read(secret, stop) is { } id
            ? await db.Accounts.FirstOrDefaultAsync(account => account.Id == id && account.ClosedAt == null, stop)
            : null;

    public async Task Run(Account account, string? password, CancellationToken stop)
    {
        var rules = new Rules();
        passwords.Choose(account, password, rules, "Password");
        rules.Enforce();
        account.EmailConfirmed = true;
        account.ForgetAttempts();
        await link.Forget(account, stop);
        await sessions.MarkEnded(account.Id, null, stop);
        tell.Of(account, "password");
        await db.SaveAs(account.Author, stop);
    }
}
