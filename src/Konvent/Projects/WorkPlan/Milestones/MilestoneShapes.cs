using Konvent.Api;
using Konvent.Basics;

namespace Konvent.Projects.WorkPlan.Milestones;

/// <summary>A milestone with all dates for which it was planned, the first one first; the last one counts.</summary>
public sealed record MilestoneAnswer(
    Guid Id,
    int Version,
    IReadOnlyDictionary<string, string> Name,
    int Number,
    Guid? PackageId,
    IReadOnlyList<PlanAnswer> Plans,
    MilestoneState State,
    WhenShape? DoneOn,
    IReadOnlyDictionary<string, string> DroppedBecause
)
{
    public static MilestoneAnswer Of(Milestone milestone) =>
        new(
            milestone.Id,
            milestone.Version,
            WordingShape.Of(milestone.Name),
            milestone.Number,
            milestone.PackageId,
            [.. milestone.Plans.Select(PlanAnswer.Of)],
            milestone.State,
            WhenShape.Of(milestone.DoneOn),
            WordingShape.Of(milestone.DroppedBecause)
        );
}

/// <summary>A date for which a milestone was planned; null where it was put off until nobody knows when.</summary>
public sealed record PlanAnswer(
    Guid Id,
    WhenShape? Dates,
    WhenShape PlannedOn,
    IReadOnlyDictionary<string, string> Reason
)
{
    public static PlanAnswer Of(MilestonePlan plan) =>
        new(plan.Id, WhenShape.Of(plan.Dates), WhenShape.Of(plan.PlannedOn)!, WordingShape.Of(plan.Reason));
}

/// <summary>A milestone, whole. Its dates so far stand first, as they were answered; another one is added after them.</summary>
public sealed record MilestoneInput(
    IReadOnlyDictionary<string, string?> Name,
    int Number,
    Guid? PackageId,
    IReadOnlyList<PlanInput> Plans,
    MilestoneState State,
    WhenShape? DoneOn,
    IReadOnlyDictionary<string, string?> DroppedBecause
)
{
    public WrittenMilestone Read(Milestone? before) =>
        new(
            WordingShape.Sent(Name, before?.Name ?? Wording.Empty, nameof(Name)),
            Number,
            PackageId,
            [
                .. Plans.Select(
                    (plan, n) => plan.Read(before?.Plans.FirstOrDefault(known => known.Id == plan.Id), $"Plans[{n}].")
                ),
            ],
            State,
            WhenShape.Read(DoneOn, nameof(DoneOn)),
            WordingShape.Sent(DroppedBecause, before?.DroppedBecause ?? Wording.Empty, nameof(DroppedBecause))
        );
}

/// <summary>A date for which a milestone is planned: with its id where it was planned before, without one where it is new.</summary>
/// <param name="PlannedOn">Since when it is planned so; null says today.</param>
public sealed record PlanInput(
    Guid? Id,
    WhenShape? Dates,
    WhenShape? PlannedOn,
    IReadOnlyDictionary<string, string?> Reason
)
{
    internal WrittenPlan Read(MilestonePlan? before, string field) =>
        new(
            Id,
            WhenShape.Read(Dates, field + nameof(Dates)),
            WhenShape.Read(PlannedOn, field + nameof(PlannedOn)),
            WordingShape.Sent(Reason, before?.Reason ?? Wording.Empty, field + nameof(Reason))
        );
}
