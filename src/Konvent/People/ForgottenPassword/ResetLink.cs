using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Konvent.People.Accounts;

namespace Konvent.People.ForgottenPassword;

/// <summary>The link by which an account gets a new password: one at a time, for an hour, once.</summary>
public sealed class ResetLink(AccountNotes notes, TimeProvider clock)
{
    public static readonly TimeSpan Time = TimeSpan.FromHours(1);

    private const string Note = "reset-link";
    private const int IdLength = 32;

    /// <summary>A new secret; an earlier one works no more. To be saved with the letter that carries it.</summary>
    public async Task<string> Make(Account account, CancellationToken stop)
    {
        var secret = account.Id.ToString("N") + LinkSecret.Make();
        var until = (clock.GetUtcNow() + Time).ToUnixTimeSeconds();
        await notes.Set(account.Id, Note, $"{LinkSecret.HashOf(secret)} {until}", stop);
        account.MarkChanged();
        return secret;
    }

    /// <summary>The account that this secret opens, as its id; null where it is unknown, used or expired.</summary>
    public async Task<Guid?> Read(string secret, CancellationToken stop)
    {
        if (secret.Length <= IdLength || !Guid.TryParseExact(secret[..IdLength], "N", out var id))
            return null;
        if (await notes.Get(id, Note, stop) is not { } note || note.Split(' ') is not [var hash, var until])
            return null;
        var same = CryptographicOperations.FixedTimeEquals(
            Encoding.ASCII.GetBytes(hash),
            Encoding.ASCII.GetBytes(LinkSecret.HashOf(secret))
        );
        return same && clock.GetUtcNow().ToUnixTimeSeconds() < long.Parse(until, CultureInfo.InvariantCulture)
            ? id
            : null;
    }

    public Task Forget(Account account, CancellationToken stop) => notes.Set(account.Id, Note, null, stop);
}
