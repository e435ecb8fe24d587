using Konvent.Basics;
using Konvent.Storage.Many;
using Microsoft.EntityFrameworkCore;

namespace Konvent.Storage;

/// <summary>Says which caches a save makes old: those kept by the kind of thing, and those kept by the very thing.</summary>
internal sealed class RaiseGenerations : IHearSaves
{
    public SaveStation Station => SaveStation.Generation;

    public void Hear(Save save)
    {
        foreach (
            var entry in save
                .Db.ChangeTracker.Entries<IAnnounced>()
                .Where(entry => entry.State != EntityState.Unchanged)
        )
            save.Topics.Add(Generations.TopicOf(entry.Entity.GetType()));
        foreach (var touched in save.Touched)
            save.Topics.UnionWith([
                Generations.TopicOf(touched.Entity.GetType()),
                Generations.TopicOf(touched.Entity.RememberedIn),
            ]);
    }

    // What did not exist can have been kept under its kind only, or with the thing whose history it belongs to.
    public void Hear(ManyAdded many)
    {
        many.Topics.Add(Generations.TopicOf(many.Rows.Kind));
        foreach (var thing in many.Things.Where(thing => thing.RememberedIn != thing.Id))
            many.Topics.Add(Generations.TopicOf(thing.RememberedIn));
    }
}
