using Konvent.Basics;
using Konvent.People.Accounts;
using Microsoft.AspNetCore.Identity;

namespace Konvent.People.Passkeys;

/// <summary>Signs in with a passkey. The device has asked for a finger, a face or a number: that is two steps in one.</summary>
public sealed class CheckPasskey(SignInManager<Account> signIn, UserManager<Account> keeper)
{
    /// <summary>The question for the browser, as JSON; the same whoever asks.</summary>
    public Task<string> Ask() => signIn.MakePasskeyRequestOptionsAsync(null);

    /// <summary>The account that the passkey belongs to; throws <see cref="RuleBroken"/> where it opens none.</summary>
    public async Task<Account> Run(string? credential)
    {
        if (string.IsNullOrEmpty(credential) || credential.Length > PasskeyAnswer.Longest)
            throw new RuleBroken("people.passkey.unknown");
        try
        {
            var result = await signIn.PerformPasskeyAssertionAsync(credential);
            if (!result.Succeeded || result.User.ClosedAt is not null)
                throw new RuleBroken("people.passkey.unknown");
            // Keeps the device's counter: one that falls back would tell of a copy.
            await keeper.AddOrUpdatePasskeyAsync(result.User, result.Passkey);
            return result.User;
        }
        catch (InvalidOperationException)
        {
            // The question is too old, or was never asked in this browser.
            throw new RuleBroken("people.passkey.unknown");
        }
    }
}
