using Konvent.Basics;

namespace Konvent.Projects.Things;

/// <summary>Something that belongs to one project and is remembered in its history.</summary>
public abstract class PartOfProject : Aggregate
{
    public Guid ProjectId { get; protected set; }

    public override Guid RememberedIn => ProjectId;
}
