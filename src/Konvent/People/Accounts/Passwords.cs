using Konvent.Basics;
using Konvent.Storage;
using Microsoft.AspNetCore.Identity;

namespace Konvent.People.Accounts;

/// <summary>Sets and checks passwords. Only their hashes are kept.</summary>
public sealed class Passwords(IPasswordHasher<Account> hasher)
{
    // Whoever has no account waits as long for the answer as whoever has one.
    private static readonly Account Nobody = new();
    private static string? hashOfNothing;

    /// <summary>Gives the account a new password, or notes at this field why it may not have it.</summary>
    public void Choose(Account account, string? password, Rules rules, string field)
    {
        if (PasswordRules.Breach(password, account.Name, account.Email ?? "") is { } breach)
            rules.Add(breach with { Field = field });
        else
            account.ChangePasswordHash(hasher.HashPassword(account, password!));
    }

    /// <summary>Whether this is the account's password; takes as long where there is no account, or none with a password.</summary>
    public bool Fits(Account? account, string? password)
    {
        if (password is null || password.Length > PasswordRules.Longest || Unstorable.In(password) is not null)
            password = "";
        var hash = account?.PasswordHash ?? (hashOfNothing ??= hasher.HashPassword(Nobody, "nothing"));
        var fits = hasher.VerifyHashedPassword(account ?? Nobody, hash, password) != PasswordVerificationResult.Failed;
        return fits && account?.PasswordHash is not null;
    }
}
