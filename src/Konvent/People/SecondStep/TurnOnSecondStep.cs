using System.Security.Cryptography;
using Konvent.Basics;
using Konvent.People.Accounts;
using Konvent.Storage;
using Microsoft.AspNetCore.DataProtection;

namespace Konvent.People.SecondStep;

/// <summary>A key for an app, and the same sealed, as the form sends it back: until a code has proved that the app has it, nothing is kept.</summary>
public sealed record OfferedKey(string Key, string Sealed);

/// <summary>Adds the second step to an account, once a first code shows that the app has the key.</summary>
public sealed class TurnOnSecondStep(
    KonventDb db,
    SecondStepNotes notes,
    RecoveryCodes recovery,
    IDataProtectionProvider protection,
    TellOfChange tell,
    TimeProvider clock
)
{
    private static readonly TimeSpan Time = TimeSpan.FromHours(1);

    public OfferedKey Offer(Account account)
    {
        var key = TimeCode.NewKey();
        return new(key, Seal(account).Protect(key, Time));
    }

    /// <summary>The offer that the form holds, or a new one where it holds none, another person's or one that is too old.</summary>
    public OfferedKey OfferAgain(Account account, string? held) =>
        Open(account, held) is { } key ? new(key, held!) : Offer(account);

    /// <summary>The recovery codes, to be shown once.</summary>
    public async Task<IReadOnlyList<string>> Run(Account account, string? held, string? code, CancellationToken stop)
    {
        if (account.TwoFactorEnabled)
            throw new RuleBroken("people.secondStep.onAlready");
        if (account.PasswordHash is null)
            throw new RuleBroken("people.secondStep.noPassword");
        if (Open(account, held) is not { } key)
            throw new RuleBroken("people.secondStep.tooLate");
        var typed = new string([.. (code ?? "").Take(40).Where(char.IsAsciiDigit)]);
        if (TimeCode.HalfMinuteOf(typed, key, clock.GetUtcNow(), after: 0) is not { } used)
            throw new RuleBroken("people.code.wrong", "Code");
        var (codes, kept) = recovery.Make(account);
        await notes.KeepKey(account, key, stop);
        await notes.KeepLast(account, used, stop);
        await notes.KeepRecovery(account, kept, stop);
        account.TwoFactorEnabled = true;
        account.MarkChanged();
        tell.Of(account, "secondStepOn");
        await db.SaveAs(account.Author, stop);
        return codes;
    }

    private string? Open(Account account, string? held)
    {
        try
        {
            return held is null or { Length: > 2000 } ? null : Seal(account).Unprotect(held);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    private ITimeLimitedDataProtector Seal(Account account) =>
        protection.CreateProtector("Konvent.SecondStep", account.Id.ToString()).ToTimeLimitedDataProtector();
}
