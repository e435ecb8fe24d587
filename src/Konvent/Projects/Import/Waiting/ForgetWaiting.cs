using Konvent.Storage;
using Microsoft.EntityFrameworkCore;

namespace Konvent.Projects.Import.Waiting;

/// <summary>A file that somebody is importing; it waits for this account alone.</summary>
internal interface IWait
{
    Guid Id { get; }

    Guid AccountId { get; }

    DateTimeOffset ReadAt { get; }
}

/// <summary>Makes place for a further file.</summary>
internal static class ForgetWaiting
{
    /// <summary>So long a file waits, and so long what became of it can be read.</summary>
    private static readonly TimeSpan Kept = TimeSpan.FromDays(30);

    // A person's files; those from long ago make place for new ones.
    private const int Most = 20;

    /// <summary>Removes what has waited too long, and of this account what is too much; with the next save.</summary>
    public static async Task MakePlaceFor<T>(this KonventDb db, T coming, CancellationToken stop)
        where T : class, IWait
    {
        var (account, before) = (coming.AccountId, coming.ReadAt - Kept);
        var all = db.Set<T>();
        var old = await all.Where(w => w.ReadAt < before).Select(w => w.Id).ToListAsync(stop);
        var own = await all.Where(w => w.AccountId == account && w.ReadAt >= before)
            .OrderByDescending(w => w.ReadAt)
            .Skip(Most - 1)
            .Select(w => w.Id)
            .ToListAsync(stop);
        foreach (var id in old.Concat(own))
            db.Remove(await all.SingleAsync(w => w.Id == id, stop));
    }
}
