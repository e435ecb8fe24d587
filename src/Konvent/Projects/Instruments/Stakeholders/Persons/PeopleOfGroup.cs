using Konvent.Basics;
using Konvent.Storage;
using Microsoft.EntityFrameworkCore;

namespace Konvent.Projects.Instruments.Stakeholders.Persons;

/// <summary>Finds the people named in the group around an instrument, for those who may change it.</summary>
internal static class PeopleOfGroup
{
    /// <summary>By stakeholder, in one query.</summary>
    public static async Task<ILookup<Guid, StakeholderPerson>> PeopleAround(
        this KonventDb db,
        Guid instrument,
        CancellationToken stop
    )
    {
        var people = await db
            .StakeholderPeople.AsNoTracking()
            .Where(p => db.Set<Stakeholder>().Any(s => s.Id == p.StakeholderId && s.InstrumentId == instrument))
            .ToListAsync(stop);
        return people.OrderBy(person => person.Id).ToLookup(person => person.StakeholderId);
    }

    /// <summary>One person named for this stakeholder.</summary>
    public static async Task<StakeholderPerson> PersonOf(
        this KonventDb db,
        Stakeholder stakeholder,
        Guid id,
        CancellationToken stop
    ) =>
        await db.StakeholderPeople.FirstOrDefaultAsync(p => p.Id == id && p.StakeholderId == stakeholder.Id, stop)
        ?? throw new NotFound();
}
