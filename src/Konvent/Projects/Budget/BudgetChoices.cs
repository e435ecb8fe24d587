using Konvent.Reading;
using Konvent.Ui;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Konvent.Projects.Budget;

/// <summary>What can be chosen in the form of a budget.</summary>
internal static class BudgetChoices
{
    /// <summary>The project's own currency first.</summary>
    public static IEnumerable<SelectListItem> Currencies(Currency own) =>
        Currency
            .All.OrderByDescending(currency => currency == own)
            .ThenBy(currency => currency.Code, StringComparer.Ordinal)
            .Select(currency => new SelectListItem(currency.Code, currency.Code));

    public static IEnumerable<SelectListItem> Categories(Texts texts) =>
        CostCategories
            .All.Select(category => new SelectListItem(texts[$"budget.category.{category}"], category.ToString()))
            .Prepend(new SelectListItem("", ""));
}
