using Konvent.Basics;
using Konvent.Reading;

namespace Konvent.Projects.WorkPlan.Activities;

/// <summary>The product of one activity: a report, a map, a list of participants. What is counted over a whole package is an output.</summary>
public sealed class Deliverable
{
    private Deliverable() { }

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public int Position { get; private set; }

    public Wording Name { get; private set; } = Wording.Empty;

    public When? Due { get; private set; }

    public When? DeliveredOn { get; private set; }

    public bool IsLateOn(DateOnly today) => DeliveredOn is null && Due?.Latest < today;

    internal static Deliverable Make(Deliverable? known, DeliverableFacts facts, int position)
    {
        var deliverable = known ?? new Deliverable();
        (deliverable.Name, deliverable.Due, deliverable.DeliveredOn) = (facts.Name, facts.Due, facts.DeliveredOn);
        deliverable.Position = position;
        return deliverable;
    }

    internal void Deliver(When? on) => DeliveredOn = on;
}

/// <summary>What is known of a deliverable; without an id it is a new one.</summary>
public sealed record DeliverableFacts(Guid? Id, Wording Name, When? Due, When? DeliveredOn);
