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
            version.CurrentValue = entry.State == EntityState.Added ? 1 : version.OriginalValue + 1;
        }
    }
}
