using Konvent.Basics;
using Konvent.People.Rights;
using Konvent.Storage;
using Microsoft.EntityFrameworkCore;

namespace Konvent.People.Keys;

/// <summary>Makes one of one's own keys worthless, at once and for good.</summary>
public sealed class RevokeKey(KonventDb db, TimeProvider clock)
{
    public async Task Run(Guid id, Person who, CancellationToken stop)
    {
        var key =
            await db.ApiKeys.FirstOrDefaultAsync(k => k.Id == id && k.AccountId == who.Id, stop)
            ?? throw new NotFound();
        key.Revoke(clock.GetUtcNow());
        await db.SaveAs(who.Author, stop);
    }
}
