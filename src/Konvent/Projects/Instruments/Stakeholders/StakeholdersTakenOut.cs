using Konvent.History;
using Konvent.Projects.Organisations;
using Konvent.Projects.Things;
using Konvent.Reading;
using Konvent.Storage;
using Microsoft.EntityFrameworkCore;

namespace Konvent.Projects.Instruments.Stakeholders;

/// <summary>Finds who was taken out of the group around an instrument and can still be brought back.</summary>
internal static class FindStakeholdersTakenOut
{
    /// <summary>In two queries, however many there are.</summary>
    /// <param name="reader">In whose language they are named.</param>
    public static async Task<IReadOnlyList<TakenOut>> StakeholdersTakenOut(
        this KonventDb db,
        Guid instrument,
        Guid project,
        DateTimeOffset now,
        Language reader,
        CancellationToken stop
    )
    {
        var gone = (await db.RemovedFrom<Stakeholder>(project, now - FindTakenOut.Recoverable, stop))
            .Where(thing => thing.State.InstrumentId == instrument)
            .ToList();
        Guid?[] known = [.. gone.Select(thing => thing.State.OrganisationId)];
        var organisations = await db
            .Organisations.AsNoTracking()
            .Where(o => known.Contains(o.Id))
            .ToDictionaryAsync(o => o.Id, stop);
        return
        [
            .. from thing in gone
            let organisation = organisations.GetValueOrDefault(thing.State.OrganisationId ?? Guid.Empty)
            let row = new StakeholderRow(thing.State, organisation)
            select new TakenOut(row.Id, row.Name.For(reader)?.Text ?? "", thing.By, thing.At),
        ];
    }
}
