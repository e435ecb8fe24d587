using System.Reflection;
using Konvent.Basics;
using Konvent.History;
using Konvent.Projects.Things;
using Konvent.Storage;
using Microsoft.EntityFrameworkCore;

namespace Konvent.Projects.Instruments;

/// <summary>An instrument that is taken out takes along what stands around it, and brings it back.</summary>
internal static class FindRemovedWithInstrument
{
    /// <summary>The things of a kind that were taken out together with this instrument, by the same save.</summary>
    /// <param name="instrumentOf">Around which instrument such a thing stands.</param>
    public static async Task<IReadOnlyList<T>> RemovedWith<T>(
        this KonventDb db,
        PolicyInstrument instrument,
        Func<T, Guid> instrumentOf,
        CancellationToken stop
    )
        where T : PartOfProject
    {
        var kind = typeof(T).GetCustomAttribute<RememberedAttribute>()!.Kind;
        var removed = db.Revisions.Where(r => r.In == instrument.ProjectId && r.Removed);
        var at = await removed.Where(r => r.Of == instrument.Id).MaxAsync(r => (DateTimeOffset?)r.At, stop);
        var states = await removed.Where(r => r.Kind == kind && r.At == at).Select(r => r.State).ToListAsync(stop);
        return [.. states.Select(StateJson.Read<T>).Where(thing => instrumentOf(thing) == instrument.Id)];
    }
}
