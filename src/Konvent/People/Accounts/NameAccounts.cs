using Konvent.History.Comparison;
using Konvent.Storage;
using Microsoft.EntityFrameworkCore;

namespace Konvent.People.Accounts;

/// <summary>Knows what people are called.</summary>
internal sealed class NameAccounts(KonventDb db) : INameThings
{
    public string Kind => "account";

    public async Task<IReadOnlyDictionary<Guid, string>> NamesOf(
        IReadOnlyCollection<Guid> things,
        CancellationToken stop
    ) =>
        await db
            .Accounts.Where(account => things.Contains(account.Id))
            .ToDictionaryAsync(account => account.Id, account => account.Name, stop);
}
