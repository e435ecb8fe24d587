using System.Reflection;
using Konvent.Basics;
using Konvent.Storage;
using Microsoft.EntityFrameworkCore;

namespace Konvent.History;

/// <summary>A thing that was taken out, as it was then, and by whom.</summary>
public sealed record RemovedThing<T>(T State, DateTimeOffset At, string By);

/// <summary>Finds what was taken out of a thing's history and can be brought back.</summary>
public static class RemovedThings
{
    private const int Most = 20;

    /// <summary>What was taken out since this moment and has not come back, the latest first.</summary>
    public static async Task<IReadOnlyList<RemovedThing<T>>> RemovedFrom<T>(
        this KonventDb db,
        Guid within,
        DateTimeOffset since,
        CancellationToken stop
    )
        where T : Aggregate
    {
        var kind = typeof(T).GetCustomAttribute<RememberedAttribute>()!.Kind;
        var removals = await db
            .Revisions.Where(r => r.In == within && r.Kind == kind && r.Removed && r.At >= since)
            .Where(r => !db.Set<T>().Any(thing => thing.Id == r.Of))
            .OrderByDescending(r => r.At)
            .Select(r => new
            {
                r.Of,
                r.State,
                r.At,
                r.WhoName,
            })
            .Take(Most)
            .ToListAsync(stop);
        return
        [
            .. removals
                .DistinctBy(r => r.Of)
                .Select(r => new RemovedThing<T>(StateJson.Read<T>(r.State), r.At, r.WhoName)),
        ];
    }

    /// <summary>One thing as it was when it was taken out; null where it is back already, not found where it was never taken out.</summary>
    public static async Task<T?> Removed<T>(this KonventDb db, Guid id, Guid within, CancellationToken stop)
        where T : Aggregate
    {
        var last =
            await db
                .Revisions.Where(r => r.Of == id && r.In == within)
                .OrderByDescending(r => r.Number)
                .ThenByDescending(r => r.At)
                .FirstOrDefaultAsync(stop)
            ?? throw new NotFound();
        return last.Removed && !await db.Set<T>().AnyAsync(thing => thing.Id == id, stop)
            ? StateJson.Read<T>(last.State)
            : null;
    }

    /// <summary>Those that were taken out together with a thing, by the same save, the last time it was.</summary>
    public static async Task<IReadOnlyList<T>> RemovedWith<T>(
        this KonventDb db,
        Guid thing,
        Guid within,
        CancellationToken stop
    )
        where T : Aggregate
    {
        var kind = typeof(T).GetCustomAttribute<RememberedAttribute>()!.Kind;
        var removed = db.Revisions.Where(r => r.In == within && r.Removed);
        var at = await removed.Where(r => r.Of == thing).MaxAsync(r => (DateTimeOffset?)r.At, stop);
        var states = await removed.Where(r => r.Kind == kind && r.At == at).Select(r => r.State).ToListAsync(stop);
        return states.ConvertAll(StateJson.Read<T>);
    }
}
