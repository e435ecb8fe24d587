using Konvent.History.Comparison;

namespace Konvent.Projects.History;

/// <summary>How the history of a partner's budget reads.</summary>
internal sealed class DescribeBudget : IDescribeHistory
{
    public string Kind => "budget";

    public string Label => "history.kind.budget";

    public string CalledAfter => "participationId";

    public Description Description { get; } =
        new Description()
            .Reference("participationId", "budget.partner", "participation")
            .Money("total", "budget.total")
            .Money("eligible", "budget.eligible")
            .List(
                "funds",
                "budget.fund",
                Description.Called("fund").Money("sum", "budget.sum").Leave("fund"),
                matchedBy: "fund"
            )
            .Money("nationalContribution", "budget.national")
            .Number("coFinancingRate", "budget.rate")
            .Group(
                "exchangeRate",
                "budget.exchange",
                new Description()
                    .Number("units", "budget.exchange.units")
                    .Text("per", "budget.exchange.per")
                    .When("month", "budget.exchange.month")
            )
            .List(
                "costs",
                "budget.cost",
                Description
                    .Called("category", "period")
                    .Choice("category", "budget.category", "budget.category.")
                    .Text("period", "budget.period")
                    .Money("sum", "budget.sum"),
                matchedBy: "category period"
            )
            .Leave("projectId");
}
