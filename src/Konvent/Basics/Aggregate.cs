namespace Konvent.Basics;

/// <summary>A thing that is saved as a whole, with a version that every save raises and that tells two simultaneous savers apart.</summary>
public abstract class Aggregate : IAnnounced
{
    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public int Version { get; private set; }

    /// <summary>The thing in whose history this one's changes are read; by itself, its own.</summary>
    public virtual Guid RememberedIn => Id;
}

/// <summary>Marks an aggregate of which every save is kept as a revision, under a stable name and the number of its present shape.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class RememberedAttribute(string kind, int shape) : Attribute
{
    public string Kind { get; } = kind;

    public int Shape { get; } = shape;
}
