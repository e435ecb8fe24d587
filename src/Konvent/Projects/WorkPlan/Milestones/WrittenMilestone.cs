using Konvent.Basics;
using Konvent.Projects.WorkPlan.Packages;
using Konvent.Reading;
using Konvent.Storage;
using Microsoft.EntityFrameworkCore;

namespace Konvent.Projects.WorkPlan.Milestones;

/// <summary>A milestone as somebody wrote it, with all dates for which it was planned in turn.</summary>
public sealed record WrittenMilestone(
    IReadOnlyList<KeyValuePair<Language, string?>> Name,
    int Number,
    Guid? PackageId,
    IReadOnlyList<WrittenPlan> Plans,
    MilestoneState State,
    When? DoneOn,
    IReadOnlyList<KeyValuePair<Language, string?>> DroppedBecause
);

/// <param name="PlannedOn">Since when it is planned so; today where nothing is said.</param>
public sealed record WrittenPlan(
    Guid? Id,
    When? Dates,
    When? PlannedOn,
    IReadOnlyList<KeyValuePair<Language, string?>> Reason
);

/// <summary>Writes into a milestone what somebody wrote about it.</summary>
public sealed class WriteMilestone(KonventDb db, TimeProvider clock)
{
    public async Task<MilestoneFacts> Facts(
        Milestone? before,
        Guid project,
        WrittenMilestone written,
        CancellationToken stop
    )
    {
        if (
            written.PackageId is { } package
            && package != before?.PackageId
            && !await db.WorkPackages.AnyAsync(p => p.Id == package && p.ProjectId == project, stop)
        )
            throw new RuleBroken("workplan.rule.packageUnknown", nameof(written.PackageId));
        return new((before?.Name ?? Wording.Empty).Rewritten(written.Name), written.Number, written.PackageId);
    }

    /// <summary>Its dates, and what has become of it.</summary>
    public void Course(Milestone milestone, WrittenMilestone written)
    {
        var today = When.Day(clock.Today());
        var known = milestone.Plans.ToDictionary(plan => plan.Id);
        milestone.Plan([
            .. written.Plans.Select(plan =>
            {
                var before = plan.Id is { } id ? known.GetValueOrDefault(id) : null;
                return new PlanFacts(
                    plan.Id,
                    plan.Dates,
                    plan.PlannedOn ?? before?.PlannedOn ?? today,
                    (before?.Reason ?? Wording.Empty).Rewritten(plan.Reason)
                );
            }),
        ]);
        milestone.Become(written.State, written.DoneOn, milestone.DroppedBecause.Rewritten(written.DroppedBecause));
    }
}
