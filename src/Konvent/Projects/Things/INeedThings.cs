using Konvent.Basics;

namespace Konvent.Projects.Things;

/// <summary>A floor above that builds on things of a project, and says so before one of them is taken out. Registered as scoped.</summary>
public interface INeedThings
{
    /// <summary>Why this thing is to stay; null where nothing on that floor builds on it.</summary>
    Task<Breach?> WhyToKeep(PartOfProject thing, CancellationToken stop);
}
