using Konvent.Basics;
using Konvent.Projects.Documents;
using Konvent.Projects.Instruments;
using Konvent.Projects.Launch;
using Konvent.Projects.Partners;
using Konvent.Projects.Programmes;
using Konvent.Projects.WorkPlan.Milestones;
using Konvent.Reading;
using Konvent.Ui.Lines;

namespace Konvent.Projects.Overview;

/// <summary>What there is to see of a project at one glance.</summary>
/// <param name="FormerEnds">The last days that it was to have before it was extended.</param>
/// <param name="Missing">What its readers would miss; only for those who can mend it.</param>
/// <param name="Recent">What was done last; only for those who may see the history.</param>
/// <param name="HasCoordinator">Whether somebody is there to set it up.</param>
public sealed record ProjectOverview(
    Project Project,
    Programme Programme,
    IReadOnlyList<PartnerRow> Partners,
    IReadOnlyList<InstrumentRow> Instruments,
    IReadOnlyList<Milestone> Milestones,
    IReadOnlyList<When> FormerEnds,
    Wording? ContactOffice,
    IReadOnlyList<Missing> Missing,
    IReadOnlyList<RecentWork> Recent,
    bool HasCoordinator
)
{
    private const int Next = 6;

    /// <summary>The milestones that are not reached yet; of those that are late, only who is not told so already hears here.</summary>
    public IReadOnlyList<Milestone> NextMilestonesOn(DateOnly day)
    {
        var isTold = Late.Any(late => late.IsMilestone);
        return
        [
            .. Milestones
                .Where(milestone => milestone.State == MilestoneState.Planned && !(isTold && milestone.IsLateOn(day)))
                .Take(Next),
        ];
    }

    /// <summary>The documents entered last.</summary>
    public IReadOnlyList<DocumentRow> Documents { get; init; } = [];

    /// <summary>What is overdue, and the reader can say something of.</summary>
    public IReadOnlyList<Late> Late { get; init; } = [];

    /// <summary>What the floors above know that the reader can do.</summary>
    public IReadOnlyList<ToDo> ToDo { get; init; } = [];

    /// <summary>What the floors above mark in its life.</summary>
    public IReadOnlyList<LifeMark> Marks { get; init; } = [];

    /// <summary>Whether figures do not agree in a budget that the reader may change.</summary>
    public bool BudgetDiffers { get; init; }
}
