using Konvent.Basics;
using Konvent.People.Rights;
using Konvent.Projects.WorkPlan.Milestones;
using Konvent.Reading;

namespace Konvent.Projects.Overview;

/// <summary>Something whose last day has gone by without it.</summary>
/// <param name="Number">How many of its kind there are to be.</param>
/// <param name="IsMilestone">Else it is a deliverable.</param>
/// <param name="MendAt">Where to say what became of it, below the work plan.</param>
public sealed record Late(Wording Name, int Number, When Due, bool IsMilestone, string MendAt);

/// <summary>A deliverable that is due some day and was not delivered yet.</summary>
internal sealed record OpenDeliverable(
    Guid PackageId,
    Guid ActivityId,
    IReadOnlyList<Guid> Responsible,
    Wording Name,
    When Due
);

/// <summary>Finds what is late in a work plan: milestones that were not reached, deliverables that were not delivered.</summary>
internal static class WhatIsLate
{
    /// <summary>What this person can say something of, the longest overdue first.</summary>
    public static IReadOnlyList<Late> Of(
        Project project,
        IReadOnlyList<Milestone> milestones,
        IReadOnlyList<OpenDeliverable> open,
        Person who,
        DateOnly today
    )
    {
        var plans = who.May(Deed.ChangeWorkPlan, project.Place);
        var deliverables =
            from one in open
            where one.Due.Latest < today && (plans || one.Responsible.Any(IsOwn))
            let mendAt = $"/packages/{one.PackageId}/activities/{one.ActivityId}/report"
            select new Late(one.Name, 1, one.Due, IsMilestone: false, mendAt);
        var others =
            from milestone in milestones
            where plans && milestone.IsLateOn(today)
            let mendAt = $"/milestones/{milestone.Id}"
            select new Late(milestone.Name, milestone.Number, milestone.Planned!, IsMilestone: true, mendAt);
        return
        [
            .. deliverables
                .Concat(others)
                .OrderBy(late => late.Due.Latest)
                .ThenBy(late => late.Name.ToString(), StringComparer.Ordinal),
        ];

        bool IsOwn(Guid organisation) =>
            who.May(Deed.ReportActivity, project.Place with { Organisation = organisation });
    }
}
