using Konvent.Ui;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Konvent.Projects.WorkPlan.Milestones;

/// <summary>What can be chosen in the forms about milestones.</summary>
internal static class MilestoneChoices
{
    public static IEnumerable<SelectListItem> States(Texts texts) =>
        Enum.GetValues<MilestoneState>()
            .Select(state => new SelectListItem(texts[$"workplan.milestone.state.{state}"], state.ToString()));

    public static IEnumerable<SelectListItem> OtherDates(Texts texts) =>
        Enum.GetValues<OtherDate>()
            .Select(other => new SelectListItem(texts[$"workplan.otherDate.{other}"], other.ToString()));
}
