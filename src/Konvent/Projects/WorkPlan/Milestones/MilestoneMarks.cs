using Konvent.Reading;
using Konvent.Ui.Lines;

namespace Konvent.Projects.WorkPlan.Milestones;

/// <summary>Milestones as marks on the life line: those that still stand, where they are planned now or were reached.</summary>
public static class MilestoneMarks
{
    // A line with more names than this cannot be read; the work plan shows them all.
    private const int Most = 12;

    public static IReadOnlyList<LifeMark> On(IReadOnlyList<Milestone> milestones, Language reader)
    {
        LifeMark[] marks =
        [
            .. from milestone in milestones
            where milestone.State != MilestoneState.Dropped
            let date = milestone.DoneOn ?? milestone.Planned
            where date is not null
            select new LifeMark(NameOf(milestone, reader), date),
        ];
        return marks.Length > Most ? [] : marks;
    }

    private static string NameOf(Milestone milestone, Language reader)
    {
        var name = milestone.Name.For(reader)?.Text ?? "";
        return milestone.Number > 1 ? $"{milestone.Number} × {name}" : name;
    }
}
