using Konvent.Projects.Instruments.Improvements;
using Konvent.Reading;
using Konvent.Storage;

namespace Konvent.ActionPlans.Owing;

/// <summary>Reads when instruments were improved.</summary>
internal static class ImprovedInstruments
{
    /// <summary>By instrument, in one query.</summary>
    public static async Task<ILookup<Guid, When>> ImprovedIn(this KonventDb db, Guid project, CancellationToken stop) =>
        (await db.ImprovementsIn(project, stop)).ToLookup(
            improvement => improvement.InstrumentId,
            improvement => improvement.Date
        );
}
