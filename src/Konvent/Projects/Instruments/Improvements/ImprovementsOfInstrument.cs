using Konvent.Basics;
using Konvent.People.Rights;
using Konvent.Projects.Things;
using Konvent.Reading;
using Konvent.Storage;
using Microsoft.EntityFrameworkCore;

namespace Konvent.Projects.Instruments.Improvements;

/// <summary>That an instrument improved, and when: enough to know who owes no plan any more.</summary>
public sealed record DatedImprovement(Guid Id, Guid InstrumentId, When Date);

/// <summary>Reads what became better about the policy instruments of a project.</summary>
public static class ImprovementsOfInstrument
{
    /// <summary>The improvements of all instruments of a project with their dates, in one query.</summary>
    public static async Task<IReadOnlyList<DatedImprovement>> ImprovementsIn(
        this KonventDb db,
        Guid project,
        CancellationToken stop
    ) =>
        await db
            .Improvements.Where(i => i.ProjectId == project)
            .Select(i => new DatedImprovement(i.Id, i.InstrumentId, i.Date))
            .ToListAsync(stop);

    /// <summary>The same, with all that is known of them, the earliest first; in one query.</summary>
    public static async Task<IReadOnlyList<PolicyImprovement>> ImprovementsOf(
        this KonventDb db,
        Guid project,
        CancellationToken stop
    ) =>
        PolicyImprovement.InOrder(
            await db.Improvements.AsNoTracking().Where(i => i.ProjectId == project).ToListAsync(stop)
        );

    /// <summary>Those of one instrument, the earliest first; in one query.</summary>
    public static async Task<IReadOnlyList<PolicyImprovement>> ImprovementsOn(
        this KonventDb db,
        Guid instrument,
        CancellationToken stop
    ) =>
        PolicyImprovement.InOrder(
            await db.Improvements.AsNoTracking().Where(i => i.InstrumentId == instrument).ToListAsync(stop)
        );

    /// <summary>One improvement of this instrument, for a deed; as if it did not exist for those who may not see it.</summary>
    internal static async Task<PolicyImprovement> ImprovementAt(
        this KonventDb db,
        string acronym,
        Guid instrument,
        Guid id,
        Person? who,
        Deed deed,
        CancellationToken stop
    )
    {
        // Whose the instrument is, theirs are its improvements.
        await db.ThingAt<PolicyInstrument>(acronym, instrument, who, deed, stop);
        var improvement = await db.ThingAt<PolicyImprovement>(acronym, id, who, Deed.SeeProject, stop);
        return improvement.InstrumentId == instrument ? improvement : throw new NotFound();
    }
}
