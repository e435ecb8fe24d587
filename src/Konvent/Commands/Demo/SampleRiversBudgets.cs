using Konvent.Projects.Budget;
using Konvent.Projects.Partners;
using Konvent.Reading;
using static Konvent.Projects.Budget.CostCategory;

namespace Konvent.Commands.Demo;

/// <summary>The invented budgets of SampleRivers: they make the project's total, one of them in złoty; in the Italian partner's the costs are 500 euro short.</summary>
internal static class SampleRiversBudgets
{
    private const decimal Rate = 80m;

    // Staff, office, travel, external expertise, equipment.
    private static readonly decimal[][] Costs =
    [
        [262_000m, 39_300m, 48_700m, 142_000m, 6_000m],
        [714_000m, 107_100m, 147_900m, 430_000m, 50_000m],
        [190_000m, 28_500m, 41_000m, 88_000m, 4_000m],
        [82_000m, 12_300m, 21_950m, 32_000m, 0m],
        [168_000m, 25_200m, 41_300m, 84_000m, 0m],
        [176_000m, 26_400m, 33_350m, 81_000m, 6_000m],
    ];

    private static readonly decimal[] Totals = [498_000m, 1_449_000m, 352_000m, 148_250m, 318_500m, 322_750m];

    private static readonly ExchangeRate Zloty = new("EUR", 4.2m, When.Month(2025, 3));

    /// <summary>For the participations in their order; those after the last one here are paid by others.</summary>
    public static PartnerBudget[] Of(IReadOnlyList<Participation> participations) =>
        [.. Totals.Select((total, n) => Of(participations[n], total, Costs[n], n == 1 ? Zloty : null))];

    private static PartnerBudget Of(Participation part, decimal total, decimal[] costs, ExchangeRate? rate)
    {
        var currency = rate is null ? Currency.Euro : Currency.Of("PLN");
        var fund = total * Rate / 100;
        return new(
            part.ProjectId,
            part.Id,
            new(
                Sum(total),
                Sum(total),
                [new("ERDF", Sum(fund))],
                Sum(total - fund),
                Rate,
                [.. costs.Zip(CostCategories.All).Where(cost => cost.First > 0).SelectMany(ByYear)],
                rate
            )
        );

        Money Sum(decimal amount) => new(amount, currency);

        IEnumerable<CostLine> ByYear((decimal Amount, CostCategory Category) cost) =>
            cost.Category == Equipment
                ? [new(cost.Category, "2025", Sum(cost.Amount))]
                :
                [
                    new(cost.Category, "2025", Sum(cost.Amount * 0.3m)),
                    new(cost.Category, "2026", Sum(cost.Amount * 0.4m)),
                    new(cost.Category, "2027", Sum(cost.Amount * 0.3m)),
                ];
    }
}
