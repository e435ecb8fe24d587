using Konvent.History;
using Konvent.People.Rights;
using Konvent.Storage;
using Microsoft.EntityFrameworkCore;

namespace Konvent.Projects.Sources;

/// <summary>Brings back a source that was taken out, as it was; where another one is followed by now, it no longer is.</summary>
public sealed class RestoreSource(KonventDb db)
{
    public async Task Run(string acronym, Guid id, Person who, CancellationToken stop)
    {
        var project = await db.ProjectAt(acronym, who, Deed.ChangeSources, stop);
        if (await db.Removed<Source>(id, project.Id, stop) is not { } source)
            return; // Somebody was quicker: it is back already.
        if (await db.Sources.About(project.Id, source.About).AnyAsync(other => other.FollowedBecause != null, stop))
            source.FollowNoLonger();
        db.Sources.Add(source);
        await db.SaveAs(who.Author, stop);
    }
}
