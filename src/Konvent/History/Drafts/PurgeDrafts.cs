using Konvent.Storage;
using Microsoft.EntityFrameworkCore;

namespace Konvent.History.Drafts;

/// <summary>Throws away what nobody has touched for thirty days; at the start and then once a day.</summary>
public sealed class PurgeDrafts(IServiceScopeFactory scopes, TimeProvider clock, ILogger<PurgeDrafts> log)
    : EveryDay(scopes, log, "Old drafts were not thrown away")
{
    public static readonly TimeSpan After = TimeSpan.FromDays(30);

    protected override async Task<int> Run(KonventDb db, CancellationToken stop)
    {
        var limit = clock.GetUtcNow() - After;
#pragma warning disable RS0030 // A purge: nobody has to hear of it, and it may be many.
        return await db.Drafts.Where(draft => draft.SavedAt < limit).ExecuteDeleteAsync(stop);
#pragma warning restore RS0030
    }
}
