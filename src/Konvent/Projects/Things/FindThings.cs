using Konvent.Basics;
using Konvent.People.Rights;
using Konvent.Storage;
using Microsoft.EntityFrameworkCore;

namespace Konvent.Projects.Things;

/// <summary>Finds what belongs to a project.</summary>
public static class FindThings
{
    /// <summary>One thing in the project at this address, for a deed; as if it did not exist for those who may not see it.</summary>
    internal static async Task<T> ThingAt<T>(
        this KonventDb db,
        string acronym,
        Guid id,
        Person? who,
        Deed deed,
        CancellationToken stop
    )
        where T : PartOfProject
    {
        var project = await db.ProjectForOwn(acronym, who, deed, stop);
        var found =
            await db.Set<T>()
                .AsSplitQuery() // Some have several lists of parts.
                .FirstOrDefaultAsync(thing => thing.Id == id && thing.ProjectId == project.Id, stop)
            ?? throw new NotFound();
        return who.May(deed, project, found.Owners) ? found : throw new NotAllowed(deed);
    }
}
