using Konvent.Basics;
using Konvent.Reading;

namespace Konvent.Projects.WorkPlan.Activities;

/// <summary>An activity as somebody wrote it.</summary>
public sealed record WrittenActivity(
    Guid? Id,
    IReadOnlyList<KeyValuePair<Language, string?>> Name,
    IReadOnlyList<KeyValuePair<Language, string?>> Description,
    IReadOnlyList<Guid> Responsible,
    When? Dates,
    ActivityState State,
    IReadOnlyList<WrittenDeliverable> Deliverables
)
{
    /// <param name="takingPart">The organisations of the project; others can be named only where they are already.</param>
    /// <param name="field">Where the activity stands in the input; nothing where it is the input.</param>
    internal ActivityFacts Read(PlannedActivity? before, IReadOnlySet<Guid> takingPart, string field = "")
    {
        if (Responsible.Any(id => !takingPart.Contains(id) && before?.Responsible.Contains(id) != true))
            throw new RuleBroken("workplan.rule.partnerUnknown", field + nameof(Responsible));
        return new(
            before?.Id,
            (before?.Name ?? Wording.Empty).Rewritten(Name),
            (before?.Description ?? Wording.Empty).Rewritten(Description),
            Responsible,
            Dates,
            State,
            [.. Deliverables.Select(written => Deliverable(before, written))]
        );
    }

    private static DeliverableFacts Deliverable(PlannedActivity? activity, WrittenDeliverable written)
    {
        var before = activity?.Deliverables.FirstOrDefault(deliverable => deliverable.Id == written.Id);
        return new(
            before?.Id,
            (before?.Name ?? Wording.Empty).Rewritten(written.Name),
            written.Due,
            written.DeliveredOn
        );
    }
}

public sealed record WrittenDeliverable(
    Guid? Id,
    IReadOnlyList<KeyValuePair<Language, string?>> Name,
    When? Due,
    When? DeliveredOn
);
