using Konvent.Basics;
using Konvent.History;
using Konvent.Storage;
using Microsoft.EntityFrameworkCore;

namespace Konvent.Projects.Instruments.Stakeholders;

/// <summary>An instrument that is taken out takes the group around it along, and brings it back.</summary>
internal static class GroupsWithInstruments
{
    /// <summary>Those taken out together with this instrument, by the same save.</summary>
    public static async Task<IReadOnlyList<Stakeholder>> StakeholdersRemovedWith(
        this KonventDb db,
        PolicyInstrument instrument,
        CancellationToken stop
    )
    {
        var removed = db.Revisions.Where(r => r.In == instrument.ProjectId && r.Removed);
        var at = await removed.Where(r => r.Of == instrument.Id).MaxAsync(r => (DateTimeOffset?)r.At, stop);
        var states = await removed
            .Where(r => r.Kind == "stakeholder" && r.At == at)
            .Select(r => r.State)
            .ToListAsync(stop);
        return [.. states.Select(StateJson.Read<Stakeholder>).Where(s => s.InstrumentId == instrument.Id)];
    }
}
