using Konvent.Ui;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Konvent.Projects.Programmes.Plans;

/// <summary>What can be chosen where a programme says what it wants of action plans.</summary>
internal static class PlanChoices
{
    public static IEnumerable<SelectListItem> Owed(Texts texts) =>
        Enum.GetNames<PlanOwed>()
            .Select(owed => new SelectListItem(texts["programmes.plans.owed." + owed], owed))
            .Prepend(new SelectListItem(texts["programmes.plans.owed.unknown"], ""));

    public static IEnumerable<SelectListItem> Asks(Texts texts) =>
        [
            new(texts["programmes.plans.ask.none"], ""),
            new(texts["programmes.plans.ask.Asked"], "Asked"),
            new(texts["programmes.plans.ask.Required"], "Required"),
        ];
}
