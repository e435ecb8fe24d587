using Konvent.Basics;
using Konvent.Storage.Many;
using Microsoft.EntityFrameworkCore;

namespace Konvent.Storage;

/// <summary>Raises the version of every touched aggregate, also when only one of its parts was changed.</summary>
internal sealed class RaiseVersions : IHearSaves
{
    // Nobody but a save may set it; so it can be done in no other way than the change tracker does it.
    private static readonly Action<Aggregate, int> SetVersion = typeof(Aggregate)
        .GetProperty(nameof(Aggregate.Version))!
        .GetSetMethod(nonPublic: true)!
        .CreateDelegate<Action<Aggregate, int>>();

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

    public void Hear(ManyAdded many)
    {
        foreach (var thing in many.Things)
            SetVersion(thing, thing.Version + 1);
    }
}
