using Konvent.Basics;
using Konvent.People.Accounts;
using Konvent.Storage;

namespace Konvent.People.SecondStep;

/// <summary>Takes the second step away again, or gives new recovery codes; both ask for the password once more.</summary>
public sealed class ChangeSecondStep(
    KonventDb db,
    SecondStepNotes notes,
    RecoveryCodes recovery,
    ConfirmPassword confirm,
    TellOfChange tell
)
{
    public async Task TurnOff(Account account, string? password, CancellationToken stop)
    {
        await confirm.Run(account, password, "Password", stop);
        await notes.KeepKey(account, null, stop);
        await notes.KeepLast(account, null, stop);
        await notes.KeepRecovery(account, null, stop);
        account.TwoFactorEnabled = false;
        account.MarkChanged();
        tell.Of(account, "secondStepOff");
        await db.SaveAs(account.Author, stop);
    }

    /// <summary>New recovery codes, to be shown once; the old ones work no more.</summary>
    public async Task<IReadOnlyList<string>> RenewCodes(Account account, string? password, CancellationToken stop)
    {
        if (!account.TwoFactorEnabled)
            throw new RuleBroken("people.secondStep.off");
        await confirm.Run(account, password, "Password", stop);
        var (codes, kept) = recovery.Make(account);
        await notes.KeepRecovery(account, kept, stop);
        account.MarkChanged();
        tell.Of(account, "recoveryCodes");
        await db.SaveAs(account.Author, stop);
        return codes;
    }
}
