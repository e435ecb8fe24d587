using Konvent.Basics;
using Konvent.People.Sessions;
using Konvent.Storage;
using Konvent.Storage.Many;
using Microsoft.EntityFrameworkCore;

namespace Konvent.Tests.Rights;

/// <summary>Lets every deed come as far as its save and no further: so that all roles find the same house, whatever was posted before.</summary>
internal sealed class DrySaves : IHearSaves
{
    public bool On { get; set; }

    public SaveStation Station => SaveStation.Refuse;

    public void Hear(Save save)
    {
        if (
            On
            && save.Db.ChangeTracker.Entries()
                .Any(entry => entry is { State: not EntityState.Unchanged, Entity: not Session })
        )
            throw new RuleBroken("storage.dry");
        if (On && save.Db.ChangeTracker.Entries<Session>().Any(entry => entry.Entity.EndedAt is not null))
            throw new RuleBroken("storage.dry");
    }

    public void Hear(ManyAdded many)
    {
        if (On)
            throw new RuleBroken("storage.dry");
    }
}
