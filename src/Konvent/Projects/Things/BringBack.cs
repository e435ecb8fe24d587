using Konvent.Basics;
using Konvent.History;
using Konvent.People.Rights;
using Konvent.Storage;

namespace Konvent.Projects.Things;

/// <summary>Brings back what was taken out of a project, as it was.</summary>
public sealed class BringBack(KonventDb db)
{
    /// <param name="fit">Makes it go with what has been entered since.</param>
    public async Task Run<T>(
        string acronym,
        Guid id,
        Deed deed,
        Person who,
        CancellationToken stop,
        Func<T, Task>? fit = null
    )
        where T : PartOfProject
    {
        var project = await db.ProjectForOwn(acronym, who, deed, stop);
        if (await db.Removed<T>(id, project.Id, stop) is not { } thing)
            return; // Somebody was quicker: it is back already.
        if (!who.May(deed, project, thing.Owners))
            throw new NotAllowed(deed);
        if (fit is not null)
            await fit(thing);
        db.Add(thing);
        await db.SaveAs(who.Author, stop);
    }
}
