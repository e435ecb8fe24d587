using System.Globalization;
using Konvent.People.Accounts;

namespace Konvent.People.SecondStep;

/// <summary>What an account keeps for its second step: the key shared with the app, the last half minute used, the recovery codes left.</summary>
public sealed class SecondStepNotes(AccountNotes notes)
{
    private const string KeyNote = "second-step-key";
    private const string LastNote = "second-step-last";
    private const string RecoveryNote = "recovery-codes";

    public Task<string?> Key(Account account, CancellationToken stop) => notes.Get(account.Id, KeyNote, stop);

    public async Task<long> Last(Account account, CancellationToken stop) =>
        long.Parse(await notes.Get(account.Id, LastNote, stop) ?? "0", CultureInfo.InvariantCulture);

    public Task<string?> Recovery(Account account, CancellationToken stop) => notes.Get(account.Id, RecoveryNote, stop);

    public Task KeepKey(Account account, string? key, CancellationToken stop) =>
        notes.Set(account.Id, KeyNote, key, stop);

    public Task KeepLast(Account account, long? last, CancellationToken stop) =>
        notes.Set(account.Id, LastNote, last?.ToString(CultureInfo.InvariantCulture), stop);

    public Task KeepRecovery(Account account, string? kept, CancellationToken stop) =>
        notes.Set(account.Id, RecoveryNote, kept, stop);
}
