using Konvent.Api;
using Konvent.Basics;
using Konvent.Projects.WorkPlan.Activities;
using Konvent.Reading;

namespace Konvent.Projects.WorkPlan.Packages;

/// <summary>A work package, whole: what is left out of its lists goes, what has no known id is new.</summary>
public sealed record WorkPackageInput(
    string? Code,
    IReadOnlyDictionary<string, string?> Name,
    IReadOnlyDictionary<string, string?> Purpose,
    Guid? LeadId,
    WhenShape? Dates,
    IReadOnlyList<ActivityInput> Activities,
    IReadOnlyList<OutputShape> Outputs,
    IReadOnlyList<ResultShape> Results
)
{
    public WrittenPackage Read(WorkPackage? before) =>
        new(
            Code,
            WordingShape.Sent(Name, before?.Name ?? Wording.Empty, nameof(Name)),
            WordingShape.Sent(Purpose, before?.Purpose ?? Wording.Empty, nameof(Purpose)),
            LeadId,
            WhenShape.Read(Dates, nameof(Dates)),
            [
                .. Outputs.Select(
                    (output, n) =>
                        output.Read(before?.Outputs.FirstOrDefault(known => known.Id == output.Id), $"Outputs[{n}].")
                ),
            ],
            [
                .. Results.Select(
                    (result, n) =>
                        result.Read(before?.Results.FirstOrDefault(known => known.Id == result.Id), $"Results[{n}].")
                ),
            ]
        )
        {
            Activities =
            [
                .. Activities.Select(
                    (activity, n) =>
                        activity.Read(
                            before?.Activities.FirstOrDefault(known => known.Id == activity.Id),
                            $"Activities[{n}]."
                        )
                ),
            ],
        };
}

/// <summary>An activity of a work package, whole.</summary>
public sealed record ActivityInput(
    Guid? Id,
    IReadOnlyDictionary<string, string?> Name,
    IReadOnlyDictionary<string, string?> Description,
    IReadOnlyList<Guid> Responsible,
    WhenShape? Dates,
    ActivityState State,
    IReadOnlyList<DeliverableShape> Deliverables
)
{
    internal WrittenActivity Read(PlannedActivity? before, string field) =>
        new(
            Id,
            WordingShape.Sent(Name, before?.Name ?? Wording.Empty, field + nameof(Name)),
            WordingShape.Sent(Description, before?.Description ?? Wording.Empty, field + nameof(Description)),
            Responsible,
            WhenShape.Read(Dates, field + nameof(Dates)),
            State,
            [
                .. Deliverables.Select(
                    (deliverable, n) =>
                        deliverable.Read(
                            before?.Deliverables.FirstOrDefault(known => known.Id == deliverable.Id),
                            $"{field}Deliverables[{n}]."
                        )
                ),
            ]
        );
}
