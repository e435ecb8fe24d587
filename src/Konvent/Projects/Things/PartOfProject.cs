using Konvent.Basics;

namespace Konvent.Projects.Things;

/// <summary>Something that belongs to one project and is remembered in its history.</summary>
public abstract class PartOfProject : Aggregate
{
    public Guid ProjectId { get; protected set; }

    /// <summary>The organisations whose it is; null where it is everybody's in the project.</summary>
    public virtual IReadOnlyCollection<Guid>? Owners => null;

    public override Guid RememberedIn => ProjectId;
}
