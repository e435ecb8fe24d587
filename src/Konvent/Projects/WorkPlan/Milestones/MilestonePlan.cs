using Konvent.Basics;
using Konvent.Reading;

namespace Konvent.Projects.WorkPlan.Milestones;

/// <summary>A date for which a milestone was planned: since when it was so planned, and why it was moved to it.</summary>
public sealed class MilestonePlan
{
    private MilestonePlan() { }

    internal MilestonePlan(int position, PlanFacts facts)
    {
        Position = position;
        Write(facts);
    }

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public int Position { get; private set; }

    /// <summary>Null where it was put off until nobody knows when.</summary>
    public When? Dates { get; private set; }

    public When PlannedOn { get; private set; } = null!;

    public Wording Reason { get; private set; } = Wording.Empty;

    internal PlanFacts Facts => new(Id, Dates, PlannedOn, Reason);

    internal void Write(PlanFacts facts) => (Dates, PlannedOn, Reason) = (facts.Dates, facts.PlannedOn, facts.Reason);
}

/// <summary>A date for which a milestone is planned; without an id it is a new one.</summary>
public sealed record PlanFacts(Guid? Id, When? Dates, When PlannedOn, Wording Reason);
