using Konvent.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Caching.Memory;

namespace Konvent.People.Sessions;

/// <summary>Notes that a session is in use, at most every few minutes.</summary>
internal sealed class NoteSeen(IServiceScopeFactory scopes, IMemoryCache cache, TimeProvider clock)
{
    private static readonly TimeSpan Every = TimeSpan.FromMinutes(5);

    public async Task Run(Guid session, CancellationToken stop)
    {
        var now = clock.GetUtcNow();
        if (cache.TryGetValue(("seen", session), out DateTimeOffset last) && now - last < Every)
            return;
        cache.Set(("seen", session), now, Every);
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<KonventDb>();
#pragma warning disable RS0030 // Passes the list after a save by on purpose: a save of a session makes everybody's cached person old.
        await db
            .Sessions.Where(s => s.Id == session && s.SeenAt < now)
            .ExecuteUpdateAsync(set => set.SetProperty(s => s.SeenAt, now), stop);
#pragma warning restore RS0030
    }
}
