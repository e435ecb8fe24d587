using Konvent.Basics;
using Konvent.People.Sessions;
using Konvent.Storage;

namespace Konvent.People.Accounts;

/// <summary>Gives a signed-in person another password, and ends all their other sessions.</summary>
public sealed class ChangePassword(
    KonventDb db,
    Passwords passwords,
    ConfirmPassword confirm,
    EndSessions sessions,
    TellOfChange tell
)
{
    /// <param name="session">The session that goes on.</param>
    public async Task Run(Account account, string? old, string? chosen, Guid? session, CancellationToken stop)
    {
        await confirm.Run(account, old, "Password", stop);
        var rules = new Rules();
        passwords.Choose(account, chosen, rules, "NewPassword");
        rules.Enforce();
        tell.Of(account, "password");
        await sessions.MarkEnded(account.Id, session, stop);
        await db.SaveAs(account.Author, stop);
    }
}
