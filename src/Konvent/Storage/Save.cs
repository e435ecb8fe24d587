using Konvent.Basics;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata;

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
    [.. db.ChangeTracker.Entries<Aggregate>().Where(new TouchedParts(db.ChangeTracker).In)];
}

/// <summary>Looks whether an aggregate or anything it owns, however deep, has been touched.</summary>
internal sealed class TouchedParts(ChangeTracker tracker)
{
    // A removed child no longer stands in its collection; the tracker still knows whose it was.
    private readonly HashSet<(IReadOnlyEntityType Kind, string Key)> bereft =
    [
        .. from part in tracker.Entries()
        where part.State == EntityState.Deleted
        let ownership = part.Metadata.FindOwnership()
        where ownership is not null
        select (
            (IReadOnlyEntityType)ownership.PrincipalEntityType,
            KeyOf(ownership.Properties.Select(property => part.Property(property.Name).OriginalValue))
        ),
    ];

    public bool In(EntityEntry entry) =>
        entry.State is EntityState.Added or EntityState.Modified or EntityState.Deleted
        || Owned(entry).Any(In)
        || bereft.Count > 0 && HasLost(entry);

    private bool HasLost(EntityEntry entry) =>
        entry.Metadata.FindPrimaryKey() is { } key
        && bereft.Contains(
            (entry.Metadata, KeyOf(key.Properties.Select(property => entry.Property(property.Name).CurrentValue)))
        );

    private static string KeyOf(IEnumerable<object?> values) => string.Join('|', values);

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
}
