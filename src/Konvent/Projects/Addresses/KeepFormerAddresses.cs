using Konvent.Storage;
using Konvent.Storage.Many;
using Microsoft.EntityFrameworkCore;

namespace Konvent.Projects.Addresses;

/// <summary>Remembers the address that a project leaves with its acronym, so that what was linked, printed or bookmarked leads on.</summary>
internal sealed class KeepFormerAddresses : IHearSaves
{
    public SaveStation Station => SaveStation.History;

    public void Hear(Save save)
    {
        foreach (var project in save.Db.ChangeTracker.Entries<Project>().ToList())
            if (
                project.State == EntityState.Modified
                && project.Property(p => p.Path) is { IsModified: true, OriginalValue: var left }
            )
                save.Db.Add(new FormerAddress(project.Entity.Id, left, save.At));
    }

    public void Hear(ManyAdded many) { } // What is new leaves no address.
}
