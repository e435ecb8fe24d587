using System.Buffers.Text;
using Konvent.Basics;
using Konvent.People.Accounts;
using Microsoft.AspNetCore.Identity;

namespace Konvent.People.Passkeys;

/// <summary>Gives one of a person's passkeys another name, or removes it.</summary>
public sealed class ChangePasskey(UserManager<Account> keeper, TellOfChange tell)
{
    public async Task Rename(Account account, string? id, string? name)
    {
        var passkey = await Find(account, id);
        name = name?.Trim();
        new Rules()
            .Require(!string.IsNullOrEmpty(name), "people.passkey.nameMissing", "Name")
            .Require(
                name is null || name.Length <= AddPasskey.LongestName,
                "people.passkey.nameTooLong",
                "Name",
                AddPasskey.LongestName
            )
            .Enforce();
        Storage.Unstorable.Refuse(name, "Name");
        passkey.Name = name;
        await keeper.AddOrUpdatePasskeyAsync(account, passkey);
    }

    /// <summary>Not the last way in: whoever has no password keeps one passkey.</summary>
    public async Task Remove(Account account, string? id)
    {
        var passkey = await Find(account, id);
        if (account.PasswordHash is null && (await keeper.GetPasskeysAsync(account)).Count == 1)
            throw new RuleBroken("people.passkey.lastWayIn");
        tell.Of(account, "passkeyRemoved");
        await keeper.RemovePasskeyAsync(account, passkey.CredentialId);
    }

    private async Task<UserPasskeyInfo> Find(Account account, string? id)
    {
        if (id is null or { Length: > 2000 } || !Base64Url.IsValid(id))
            throw new NotFound();
        return await keeper.GetPasskeyAsync(account, Base64Url.DecodeFromChars(id)) ?? throw new NotFound();
    }
}
