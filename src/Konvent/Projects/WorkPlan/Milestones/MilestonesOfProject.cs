using Konvent.Reading;
using Konvent.Storage;
using Microsoft.EntityFrameworkCore;

namespace Konvent.Projects.WorkPlan.Milestones;

/// <summary>Reads the milestones of a project.</summary>
public static class MilestonesOfProject
{
    /// <summary>By the date that is planned now, with all dates before, in one query.</summary>
    public static async Task<IReadOnlyList<Milestone>> MilestonesOf(
        this KonventDb db,
        Guid project,
        CancellationToken stop
    ) => InOrder(await db.Milestones.AsNoTracking().Where(m => m.ProjectId == project).ToListAsync(stop));

    /// <summary>Those without a date come last.</summary>
    internal static IReadOnlyList<Milestone> InOrder(IEnumerable<Milestone> milestones) =>
        [
            .. milestones
                .OrderBy(milestone => (milestone.Planned ?? milestone.DoneOn) is null)
                .ThenBy(milestone => milestone.Planned ?? milestone.DoneOn)
                .ThenBy(milestone => Folding.Fold(milestone.Name.ToString()), StringComparer.Ordinal)
                .ThenBy(milestone => milestone.Id),
        ];
}
