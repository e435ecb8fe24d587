using Konvent.Basics;
using Konvent.Reading;

namespace Konvent.Projects.WorkPlan.Activities;

/// <summary>What is known of an activity; without an id it is a new one.</summary>
public sealed record ActivityFacts(
    Guid? Id,
    Wording Name,
    Wording Description,
    IReadOnlyList<Guid> Responsible,
    When? Dates,
    ActivityState State,
    IReadOnlyList<DeliverableFacts> Deliverables
)
{
    /// <summary>What is known of an activity now.</summary>
    public ActivityFacts(PlannedActivity activity)
        : this(
            activity.Id,
            activity.Name,
            activity.Description,
            [.. activity.Responsible],
            activity.Dates,
            activity.State,
            [
                .. activity.Deliverables.Select(deliverable => new DeliverableFacts(
                    deliverable.Id,
                    deliverable.Name,
                    deliverable.Due,
                    deliverable.DeliveredOn
                )),
            ]
        ) { }
}

/// <summary>What an activity must be like.</summary>
internal static class ActivityRules
{
    private const int MostDeliverables = 30;
    private const int MostResponsible = 60;

    /// <param name="field">Where the activity stands in the input: <c>Activities[2].</c>; nothing where it is the input.</param>
    public static void Check(Rules rules, ActivityFacts facts, string field)
    {
        rules
            .Name(facts.Name, field + nameof(facts.Name))
            .Text(facts.Description, field + nameof(facts.Description))
            .Dated(facts.Dates, field + nameof(facts.Dates))
            .Require(Enum.IsDefined(facts.State), "workplan.rule.stateUnknown", field + nameof(facts.State))
            .NoMore(facts.Responsible.Count, MostResponsible, field + nameof(facts.Responsible))
            .NoMore(facts.Deliverables.Count, MostDeliverables, field + nameof(facts.Deliverables));
        foreach (var (n, deliverable) in facts.Deliverables.Index())
            rules
                .Name(deliverable.Name, $"{field}Deliverables[{n}].Name")
                .Dated(deliverable.Due, $"{field}Deliverables[{n}].Due")
                .Dated(deliverable.DeliveredOn, $"{field}Deliverables[{n}].DeliveredOn");
    }
}
