using Konvent.Basics;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace Konvent.Storage;

/// <summary>One save on its way: who saves what, and why.</summary>
public sealed class Save(KonventDb db, Author who, string? why, DateTimeOffset at)
{
    public KonventDb Db { get; } = db;

    public Author Who { get; } = who;

    public string? Why { get; } = why;

    public DateTimeOffset At { get; } = at;

    /// <summary>What caches are kept by; a hearer adds the topics that are no longer as they were.</summary>
    public HashSet<string> Topics { get; } = [];

    /// <summary>The aggregates this save adds, changes (also through a child only) or removes.</summary>
    public IReadOnlyList<EntityEntry<Aggregate>> Touched { get; } =
    [.. db.ChangeTracker.Entries<Aggregate>().Where(TouchedParts.In)];
}

/// <summary>Looks whether an aggregate or anything it owns, however deep, has been touched.</summary>
internal static class TouchedParts
{
    public static bool In(EntityEntry entry) =>
        entry.State is EntityState.Added or EntityState.Modified or EntityState.Deleted
        || Owned(entry).Any(In)
        || LostPart(entry);

    private static IEnumerable<EntityEntry> Owned(EntityEntry entry) =>
        entry
            .References.Where(part => part.Metadata.TargetEntityType.IsOwned() && part.TargetEntry is not null)
            .Select(part => part.TargetEntry!)
            .Concat(
                entry
                    .Collections.Where(part =>
                        part.Metadata.TargetEntityType.IsOwned() && part.CurrentValue is not null
                    )
                    .SelectMany(part => part.CurrentValue!.Cast<object>().Select(child => part.FindEntry(child)!))
            );

    // A removed child no longer stands in the collection; the tracker still knows whose it was.
    private static bool LostPart(EntityEntry entry) =>
        entry
            .Context.ChangeTracker.Entries()
            .Any(part =>
                part.State == EntityState.Deleted
                && part.Metadata.FindOwnership() is { } ownership
                && ownership.PrincipalEntityType == entry.Metadata
                && ownership
                    .Properties.Zip(ownership.PrincipalKey.Properties)
                    .All(pair =>
                        Equals(
                            part.Property(pair.First.Name).OriginalValue,
                            entry.Property(pair.Second.Name).CurrentValue
                        )
                    )
            );
}
