using Microsoft.EntityFrameworkCore;

namespace Konvent.Storage;

/// <summary>Raises the version of every touched aggregate, also when only one of its parts was changed.</summary>
internal sealed class RaiseVersions : IHearSaves
{
    public SaveStation Station => SaveStation.Version;

    public void Hear(Save save)
    {
        foreach (var entry in save.Touched.Where(entry => entry.State != EntityState.Deleted))
        {
            var version = entry.Property(aggregate => aggregate.Version);
            // What is brought back after a removal counts on from the version it had.
            version.CurrentValue =
                (entry.State == EntityState.Added ? version.CurrentValue : version.OriginalValue) + 1;
        }
    }
}
