using Konvent.Basics;
using Konvent.People.Accounts;
using Microsoft.AspNetCore.Identity;

namespace Konvent.People.Passkeys;

/// <summary>Adds a passkey to a person's account: the browser asks the device, the device answers the server's question.</summary>
public sealed class AddPasskey(SignInManager<Account> signIn, UserManager<Account> keeper, TellOfChange tell)
{
    public const int LongestName = 100;
    public const int Most = 20;

    /// <summary>The question for the browser, as JSON.</summary>
    public async Task<string> Ask(Account account)
    {
        await RequireRoom(account);
        return await signIn.MakePasskeyCreationOptionsAsync(
            new PasskeyUserEntity
            {
                Id = account.Id.ToString(),
                Name = account.Email ?? "",
                DisplayName = account.Name,
            }
        );
    }

    public async Task Run(Account account, string? credential, string? name)
    {
        await RequireRoom(account);
        name = name?.Trim();
        new Rules()
            .Require(!string.IsNullOrEmpty(name), "people.passkey.nameMissing", "Name")
            .Require(name is null || name.Length <= LongestName, "people.passkey.nameTooLong", "Name", LongestName)
            .UnturnedName(name, "Name")
            .Enforce();
        Storage.Unstorable.Refuse(name, "Name");
        var passkey = await Checked(account, credential);
        passkey.Name = name;
        tell.Of(account, "passkeyAdded");
        var kept = await keeper.AddOrUpdatePasskeyAsync(account, passkey);
        if (!kept.Succeeded)
            throw new RuleBroken("people.passkey.failed");
    }

    private async Task<UserPasskeyInfo> Checked(Account account, string? credential)
    {
        if (string.IsNullOrEmpty(credential) || credential.Length > PasskeyAnswer.Longest)
            throw new RuleBroken("people.passkey.failed");
        try
        {
            var result = await signIn.PerformPasskeyAttestationAsync(credential);
            // The question was bound to a person; another one's answer is none.
            return result.Succeeded && result.UserEntity.Id == account.Id.ToString()
                ? result.Passkey
                : throw new RuleBroken("people.passkey.failed");
        }
        catch (InvalidOperationException)
        {
            // The question is too old, or was never asked in this browser.
            throw new RuleBroken("people.passkey.failed");
        }
    }

    private async Task RequireRoom(Account account)
    {
        if ((await keeper.GetPasskeysAsync(account)).Count >= Most)
            throw new RuleBroken("people.passkey.tooMany", null, Most);
    }
}
