using Konvent.People.Rights;
using Konvent.Projects.Things;
using Konvent.Storage;
using Microsoft.EntityFrameworkCore;

namespace Konvent.Projects.Sources;

/// <summary>Brings back a source that was taken out; where another one is followed by now, it no longer is.</summary>
public sealed class RestoreSource(KonventDb db, BringBack bringBack)
{
    public Task Run(string acronym, Guid id, Person who, CancellationToken stop) =>
        bringBack.Run<Source>(
            acronym,
            id,
            Deed.ChangeSources,
            who,
            stop,
            async source =>
            {
                if (await IsSettled(source, stop))
                    source.FollowNoLonger();
            }
        );

    private Task<bool> IsSettled(Source source, CancellationToken stop) =>
        db.Sources.About(source.ProjectId, source.About).AnyAsync(other => other.FollowedBecause != null, stop);
}
