using Konvent.Projects.Budget;
using Konvent.Projects.Import.Lines;
using Konvent.Reading;
using Konvent.Ui;

namespace Konvent.Projects.Import.Partners;

/// <summary>The columns of what a category of costs comes to, altogether or in one period.</summary>
internal static class CostColumns
{
    private const string Cost = "Cost:";

    /// <summary>One for each category, and one for each period that is in use.</summary>
    public static IEnumerable<NamedColumn> Of(Texts texts, IEnumerable<CostLine> inUse) =>
        CostCategories
            .All.Select(category => (Category: category, Period: (string?)null))
            .Concat(inUse.Select(line => (line.Category, line.Period)))
            .DistinctBy(cost => (cost.Category, Folding.Fold(cost.Period ?? "")))
            .OrderBy(cost => cost.Category)
            .ThenBy(cost => cost.Period, CostsAddedUp.InOrder)
            .Select(cost => new NamedColumn(
                $"{Cost}{cost.Category}:{cost.Period}",
                reader => texts.In(reader, () => NameOf(texts, cost.Category, cost.Period)),
                IsWhole: true // A “number of staff” is no sum.
            ));

    /// <summary>The category and the period a column is about; null where it is about something else.</summary>
    public static (CostCategory Category, string? Period)? In(string meaning) =>
        meaning.StartsWith(Cost, StringComparison.Ordinal)
        && meaning[Cost.Length..].Split(':', 2) is [var category, var period]
            ? (Enum.Parse<CostCategory>(category), period.Length == 0 ? null : period)
            : null;

    public static string NameOf(Texts texts, CostCategory category, string? period) =>
        texts[$"budget.category.{category}"] + (period is null ? "" : $", {period}");

    /// <summary>What costs of a budget stand in such a column.</summary>
    public static CostLine? At(this IEnumerable<CostLine> costs, CostCategory category, string? period) =>
        costs.FirstOrDefault(line =>
            line.Category == category && Folding.Fold(line.Period ?? "") == Folding.Fold(period ?? "")
        );
}
