using Konvent.History;
using Konvent.Projects.Things;
using Konvent.Storage;

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
        var removed = await db.RemovedWith<T>(instrument.Id, instrument.ProjectId, stop);
        return [.. removed.Where(thing => instrumentOf(thing) == instrument.Id)];
    }
}
