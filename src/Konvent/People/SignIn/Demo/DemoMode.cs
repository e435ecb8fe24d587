using Konvent.People.Accounts;
using Konvent.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Caching.Memory;

namespace Konvent.People.SignIn.Demo;

/// <summary>Whether this is a demo: the server was started as one, and the invented people are there.</summary>
public sealed class DemoMode(ServerSettings server, KonventDb db, Generations generations, IMemoryCache cache)
{
    public async ValueTask<bool> IsOn(CancellationToken stop)
    {
        if (!server.Demo)
            return false;
        var key = ("demo", generations.Of(Generations.TopicOf(typeof(Account))));
        if (cache.TryGetValue(key, out bool known))
            return known;
        var there = await db.Accounts.AnyAsync(account => account.IsDemo && account.ClosedAt == null, stop);
        return cache.Set(key, there, TimeSpan.FromMinutes(10));
    }
}
