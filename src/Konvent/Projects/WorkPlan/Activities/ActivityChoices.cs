using Konvent.Ui;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Konvent.Projects.WorkPlan.Activities;

/// <summary>What can be chosen in the forms about activities.</summary>
internal static class ActivityChoices
{
    public static IEnumerable<SelectListItem> States(Texts texts) =>
        Enum.GetValues<ActivityState>()
            .Select(state => new SelectListItem(texts[$"workplan.activity.state.{state}"], state.ToString()));
}
