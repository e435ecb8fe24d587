using System.Globalization;
using Konvent.Reading;

namespace Konvent.Projects.Budget;

/// <summary>What the partners' costs come to by one heading: a category, or a period.</summary>
/// <param name="Heading">The category's or the period's name as it was entered; null for what has no period.</param>
public sealed record SpentOn(string? Heading, Money Sum);

/// <summary>Adds up cost lines over all partners whose sums count.</summary>
public static class CostsAddedUp
{
    /// <summary>Periods as people count them: Semester 2 before Semester 10.</summary>
    public static StringComparer InOrder { get; } =
        StringComparer.Create(CultureInfo.InvariantCulture, CompareOptions.NumericOrdering);

    public static IReadOnlyList<SpentOn> ByCategory(ProjectBudget budget) =>
        [
            .. Lines(budget)
                .GroupBy(spent => spent.Line.Category)
                .OrderBy(group => group.Key)
                .SelectMany(group => Of(group.Key.ToString(), group)),
        ];

    /// <summary>None where no line says a period.</summary>
    public static IReadOnlyList<SpentOn> ByPeriod(ProjectBudget budget)
    {
        var lines = Lines(budget).ToList();
        return lines.TrueForAll(spent => spent.Line.Period is null)
            ? []
            :
            [
                .. lines
                    .GroupBy(spent => spent.Line.Period is { } period ? Folding.Fold(period) : null)
                    .OrderBy(group => group.Key is null)
                    .ThenBy(group => group.Key, InOrder)
                    .SelectMany(group => Of(group.First().Line.Period, group)),
            ];
    }

    /// <summary>What all lines come to; null where there are none.</summary>
    public static Money? Altogether(ProjectBudget budget) => Sum(Lines(budget));

    private static IEnumerable<(BudgetRow Row, CostLine Line)> Lines(ProjectBudget budget) =>
        from row in budget.Rows
        where row.Counted is not null
        from line in row.Budget!.Costs
        select (row, line);

    private static IEnumerable<SpentOn> Of(string? heading, IEnumerable<(BudgetRow Row, CostLine Line)> lines) =>
        Sum(lines) is { } sum ? [new(heading, sum)] : [];

    // Each partner's lines are added up before they are converted: of line by line rounded ones a cent could be lost.
    private static Money? Sum(IEnumerable<(BudgetRow Row, CostLine Line)> lines) =>
        AddUp.Of(
            lines
                .GroupBy(spent => spent.Row.Partner.Id)
                .Select(partner =>
                    AddUp.Of(partner.Select(spent => (Money?)spent.Line.Sum)) is { } sum
                        ? partner.First().Row.InSums(sum)
                        : null
                )
        );
}
