namespace Konvent.Projects.WorkPlan.Milestones;

/// <summary>Milestones as a table shows them.</summary>
/// <param name="Plan">The plan they are part of; null where their packages need not be named.</param>
/// <param name="Address">The work plan's own address.</param>
public sealed record MilestonesTable(
    ProjectPlan? Plan,
    IReadOnlyList<Milestone> Milestones,
    DateOnly Today,
    string Address,
    bool MayChange
);
