using Konvent.Basics;
using Konvent.People.SignIn;

namespace Konvent.People.Accounts;

/// <summary>Asks a signed-in person for their password once more, before something that a stranger at an open browser must not do.</summary>
public sealed class ConfirmPassword(Passwords passwords, CountAttempt attempts)
{
    /// <summary>Passes also where the account has no password. Wrong tries count like wrong sign-ins.</summary>
    public async Task Run(Account account, string? password, string field, CancellationToken stop)
    {
        if (account.PasswordHash is null)
            return;
        if (!await attempts.Run(account, stop) || !passwords.Fits(account, password))
            throw new RuleBroken("people.password.notYours", field);
        account.ForgetAttempts();
    }
}
