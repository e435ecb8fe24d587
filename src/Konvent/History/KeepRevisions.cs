using System.Reflection;
using Konvent.Basics;
using Konvent.Storage;
using Konvent.Storage.Many;
using Microsoft.EntityFrameworkCore;

namespace Konvent.History;

/// <summary>Writes a revision for every save of a thing that is remembered.</summary>
internal sealed class KeepRevisions : IHearSaves
{
    public SaveStation Station => SaveStation.History;

    public void Hear(Save save)
    {
        foreach (var entry in save.Touched)
            if (entry.Entity.GetType().GetCustomAttribute<RememberedAttribute>() is { } kind)
                save.Db.Revisions.Add(
                    new Revision(entry.Entity, kind, save.Who, save.At, save.Why, entry.State == EntityState.Deleted)
                );
    }

    public void Hear(ManyAdded many)
    {
        if (many.Rows.Kind.GetCustomAttribute<RememberedAttribute>() is { } kind)
            foreach (var thing in many.Things)
                many.Add(new Revision(thing, kind, many.Who, many.At, many.Why, removed: false));
    }
}
