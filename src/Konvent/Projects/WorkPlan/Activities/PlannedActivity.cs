using Konvent.Basics;
using Konvent.Reading;

namespace Konvent.Projects.WorkPlan.Activities;

/// <summary>Something the partners do in a work package, with its deliverables. Not an action of an action plan.</summary>
public sealed class PlannedActivity
{
    private readonly List<Deliverable> deliverables = [];
    private readonly List<Guid> responsible = [];

    private PlannedActivity() { }

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public int Position { get; private set; }

    /// <summary>Its number within the package, from one.</summary>
    public int Number => Position + 1;

    public Wording Name { get; private set; } = Wording.Empty;

    public Wording Description { get; private set; } = Wording.Empty;

    /// <summary>The organisations that see to it.</summary>
    public IReadOnlyList<Guid> Responsible => responsible;

    public When? Dates { get; private set; }

    public ActivityState State { get; private set; }

    public IReadOnlyList<Deliverable> Deliverables => [.. deliverables.OrderBy(deliverable => deliverable.Position)];

    internal static PlannedActivity Make(PlannedActivity? known, ActivityFacts facts, int position)
    {
        var activity = known ?? new PlannedActivity();
        activity.Change(facts, position);
        return activity;
    }

    internal void Change(ActivityFacts facts, int position)
    {
        (Name, Description, Dates, State) = (facts.Name, facts.Description, facts.Dates, facts.State);
        Position = position;
        responsible.Clear();
        responsible.AddRange(facts.Responsible.Distinct());
        Parts.Arrange(deliverables, facts.Deliverables, part => part.Id, wanted => wanted.Id, Deliverable.Make);
    }

    internal void PlaceAt(int position) => Position = position;

    /// <summary>Says how far it has come, and what of it was delivered when; deliverables that are not named stay as they are.</summary>
    public void Report(ActivityState state, IReadOnlyDictionary<Guid, When?> delivered)
    {
        var rules = new Rules().Require(Enum.IsDefined(state), "workplan.rule.stateUnknown", nameof(State));
        foreach (var (n, deliverable) in Deliverables.Index())
            if (delivered.TryGetValue(deliverable.Id, out var on))
                rules.Dated(on, $"Deliverables[{n}].DeliveredOn");
        rules.Enforce();
        State = state;
        foreach (var deliverable in deliverables)
            if (delivered.TryGetValue(deliverable.Id, out var on))
                deliverable.Deliver(on);
    }
}

/// <summary>How far an activity has come.</summary>
public enum ActivityState
{
    NotStarted,
    InProgress,
    Done,
    Dropped,
}
