using Konvent.Reading;

namespace Konvent.Projects.Budget;

/// <summary>All partners' budgets as a table shows them.</summary>
/// <param name="Address">The address of the room from which the reader goes on; null where the table is of another day.</param>
public sealed record BudgetTable(ProjectBudget Budget, string? Address);

/// <summary>One sum in that table.</summary>
/// <param name="Column">What the column is called.</param>
/// <param name="Shown">As it counts; where it does not count, as it was entered.</param>
public sealed record SumCell(string Column, Money? Shown, Money? Entered, Currency OfTable);

/// <summary>What was found, above the figures it was found in.</summary>
/// <param name="Address">The address below which the partners' budgets stand; null where the partner is plain.</param>
public sealed record ShownFindings(
    IReadOnlyList<BudgetFinding> Findings,
    IReadOnlyList<BudgetRow> Rows,
    string? Address
);
