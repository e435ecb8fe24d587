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
                .GroupBy(line => line.Category)
                .OrderBy(group => group.Key)
                .SelectMany(group => Of(group.Key.ToString(), group)),
        ];

    /// <summary>None where no line says a period.</summary>
    public static IReadOnlyList<SpentOn> ByPeriod(ProjectBudget budget)
    {
        var lines = Lines(budget).ToList();
        return lines.TrueForAll(line => line.Period is null)
            ? []
            :
            [
                .. lines
                    .GroupBy(line => line.Period is { } period ? Folding.Fold(period) : null)
                    .OrderBy(group => group.Key is null)
                    .ThenBy(group => group.Key, InOrder)
                    .SelectMany(group => Of(group.First().Period, group)),
            ];
    }

    private static IEnumerable<CostLine> Lines(ProjectBudget budget) =>
        from row in budget.Rows
        where row.Counted is not null
        from line in row.Budget!.Costs
        let sum = line.Sum.Currency == budget.Currency ? line.Sum : row.Budget!.ExchangeRate?.Convert(line.Sum)
        where sum is not null
        select line with
        {
            Sum = sum.Value,
        };

    private static IEnumerable<SpentOn> Of(string? heading, IEnumerable<CostLine> lines) =>
        AddUp.Of(lines.Select(line => (Money?)line.Sum)) is { } sum ? [new(heading, sum)] : [];
}
