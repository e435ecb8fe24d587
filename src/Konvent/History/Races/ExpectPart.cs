using Konvent.Basics;
using Konvent.Storage;
using Microsoft.EntityFrameworkCore;

namespace Konvent.History.Races;

/// <summary>Tells a save that comes too late from one that only comes beside others.</summary>
internal static class ExpectParts
{
    /// <summary>
    /// Expects that a part of the thing is as it was in the version the person saw. Several people work on one thing: what others saved
    /// in other parts of it meanwhile is no reason to refuse.
    /// </summary>
    public static async Task ExpectPart<T>(
        this KonventDb db,
        T thing,
        int seen,
        Func<T, object?> part,
        CancellationToken stop
    )
        where T : Aggregate
    {
        if (thing.Version == seen)
            return;
        var state = await db.Set<Revision>()
            .Where(r => r.Of == thing.Id && r.Number == seen && !r.Removed)
            .Select(r => r.State)
            .FirstOrDefaultAsync(stop);
        if (state is null || Written(part(StateJson.Read<T>(state))) != Written(part(thing)))
            db.Expect(thing, seen);
    }

    private static string? Written(object? part) => part is null ? null : StateJson.Write(part);
}
