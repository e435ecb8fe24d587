using Konvent.Basics;
using Konvent.People.Accounts;
using Konvent.People.SignIn;

namespace Konvent.People.SecondStep;

/// <summary>The second step of signing in: a code of the authenticator app, or one of the recovery codes. Each code works once.</summary>
public sealed class CheckCode(SecondStepNotes notes, RecoveryCodes recovery, CountAttempt attempts, TimeProvider clock)
{
    private const int Longest = 40;

    /// <summary>Marks the code as used, to be saved with what it opens; throws <see cref="RuleBroken"/> where it is not right.</summary>
    public async Task Run(Account account, string? typed, CancellationToken stop)
    {
        var code = new string([.. (typed ?? "").Take(Longest).Where(char.IsAsciiLetterOrDigit)]);
        if (account.ClosedAt is not null || !await attempts.Run(account, stop) || !await Use(account, code, stop))
            throw new RuleBroken("people.code.wrong", "Code");
    }

    private async Task<bool> Use(Account account, string code, CancellationToken stop)
    {
        if (code.Length != TimeCode.Digits)
            return await UseRecovery(account, code, stop);
        var last = await notes.Last(account, stop);
        if (await notes.Key(account, stop) is not { } key)
            return false;
        if (TimeCode.HalfMinuteOf(code, key, clock.GetUtcNow(), last) is not { } used)
            return false;
        await notes.KeepLast(account, used, stop);
        return true;
    }

    private async Task<bool> UseRecovery(Account account, string code, CancellationToken stop)
    {
        if (recovery.Use(account, code, await notes.Recovery(account, stop)) is not { } left)
            return false;
        await notes.KeepRecovery(account, left, stop);
        return true;
    }
}
