using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Konvent.Basics;
using Konvent.Projects.Budget;
using Konvent.Reading;
using Shouldly;

namespace Konvent.Tests.Projects.Budget;

/// <summary>What the checks tell of figures that do not agree, and of what they keep silent.</summary>
public sealed class BudgetChecksTests
{
    private static readonly Guid Partner = Guid.CreateVersion7();

    [Fact]
    public void Figures_that_agree_are_not_spoken_of() => Findings(Sound).ShouldBeEmpty();

    [Fact]
    public void Eligible_costs_above_the_total_are_told_with_both_sums()
    {
        var finding = Findings(Sound with { Total = Euro(900m), Costs = [] }).ShouldHaveSingleItem();

        finding.Key.ShouldBe("budget.finding.eligibleAboveTotal");
        (finding.Stated, finding.Reckoned).ShouldBe((Euro(1_000m), Euro(900m)));
        finding.Participation.ShouldBe(Partner);
    }

    [Theory]
    [InlineData("199.99", FindingKind.Rounding)]
    [InlineData("200.02", FindingKind.Rounding)]
    [InlineData("199.97", FindingKind.Difference)]
    [InlineData("250.00", FindingKind.Difference)]
    public void Funds_and_national_contribution_make_the_eligible_costs(string national, FindingKind kind)
    {
        var finding = Findings(Sound with { NationalContribution = Euro(Number(national)) }).ShouldHaveSingleItem();

        (finding.Key, finding.Kind).ShouldBe(("budget.finding.financing", kind));
        finding.Stated.ShouldBe(Euro(1_000m));
    }

    [Fact]
    public void Without_a_national_contribution_only_too_much_from_the_funds_is_told()
    {
        var open = Sound with { NationalContribution = null, CoFinancingRate = null };

        Findings(open).ShouldBeEmpty();
        Findings(open with { Funds = [new("ERDF", Euro(1_001m))] })
            .ShouldHaveSingleItem()
            .Key.ShouldBe("budget.finding.fundsAboveEligible");
    }

    [Theory]
    [InlineData("80.01", false)]
    [InlineData("79.99", false)]
    [InlineData("80.02", true)]
    [InlineData("85", true)]
    public void The_rate_is_what_the_funds_make_of_the_eligible_costs(string rate, bool isTold)
    {
        var findings = Findings(Sound with { CoFinancingRate = Number(rate) });

        findings.Select(finding => finding.Key).ShouldBe(isTold ? ["budget.finding.rate"] : []);
        if (isTold)
            (findings[0].StatedRate, findings[0].ReckonedRate).ShouldBe((Number(rate), 80m));
    }

    [Fact]
    public void Nothing_is_divided_by_eligible_costs_of_nought() =>
        Findings(Sound with { Eligible = Euro(0), NationalContribution = null })
            .ShouldHaveSingleItem()
            .Key.ShouldBe("budget.finding.fundsAboveEligible");

    [Theory]
    [InlineData("600.02", FindingKind.Rounding)]
    [InlineData("600.03", FindingKind.Difference)]
    public void Costs_by_category_make_the_total(string staff, FindingKind kind)
    {
        CostLine[] costs = [Sound.Costs[0] with { Sum = Euro(Number(staff)) }, Sound.Costs[1]];

        var finding = Findings(Sound with { Costs = costs }).ShouldHaveSingleItem();

        (finding.Key, finding.Kind, finding.Stated).ShouldBe(("budget.finding.costs", kind, Euro(1_000m)));
    }

    [Fact]
    public void The_smallest_coin_is_that_of_the_currency()
    {
        var yen = Currency.All.First(currency => currency.Digits == 0);
        CostLine[] costs = [new(CostCategory.Staff, null, new Money(1_001, yen))];

        Findings(new(new Money(1_000, yen), null, [], null, null, costs, Rate("EUR")))
            .ShouldHaveSingleItem()
            .Kind.ShouldBe(FindingKind.Rounding);
    }

    [Fact]
    public void The_partners_totals_make_that_of_the_project()
    {
        BudgetOfPartner[] two = [Of(Sound), Of(Sound, Guid.CreateVersion7())];

        BudgetChecks.Of(two, Euro(2_000m), Currency.Euro).ShouldBeEmpty();
        var finding = BudgetChecks.Of(two, Euro(2_500m), Currency.Euro).ShouldHaveSingleItem();
        finding.Key.ShouldBe("budget.finding.projectTotal");
        finding.Participation.ShouldBeNull();
        finding.Difference.ShouldBe(Euro(500m));
    }

    [Fact]
    public void While_a_partner_is_missing_only_too_much_is_a_difference()
    {
        BudgetOfPartner[] one = [Of(Sound), new(Guid.CreateVersion7(), null, IsExpected: true)];

        Keys(one, 2_500m).ShouldBe(["budget.finding.none"]);
        Keys(one, 900m).ShouldBe(["budget.finding.projectTotal", "budget.finding.none"]);
    }

    [Fact]
    public void Who_needs_no_budget_and_has_none_is_not_spoken_of() =>
        Keys([Of(Sound), new(Guid.CreateVersion7(), null, IsExpected: false)], 1_000m).ShouldBeEmpty();

    [Fact]
    public void Before_anybody_has_begun_there_is_nothing_to_tell() =>
        Keys([new(Partner, null, IsExpected: true)], 1_000m).ShouldBeEmpty();

    [Theory]
    [InlineData(null, true)]
    [InlineData("SEK", true)]
    [InlineData("EUR", false)]
    public void A_currency_without_a_rate_into_the_projects_is_told(string? per, bool isTold)
    {
        var zloty = new Money(4_000m, Currency.Of("PLN"));

        Findings(new(zloty, null, [], null, null, [], per is null ? null : Rate(per)))
            .Select(finding => finding.Key)
            .ShouldBe(isTold ? ["budget.finding.noExchangeRate"] : []);
    }

    [Fact]
    public void Converted_sums_are_compared_with_the_projects_and_nothing_else()
    {
        var zloty = new Money(4_200m, Currency.Of("PLN"));
        BudgetOfPartner[] two =
        [
            Of(Sound),
            Of(new(zloty, null, [], null, null, [], Rate("EUR")), Guid.CreateVersion7()),
        ];

        Keys(two, 2_000m).ShouldBeEmpty();
        Keys(two, 2_000.02m).ShouldBe(["budget.finding.projectTotal"]);
        BudgetChecks.Of(two, Euro(2_000.02m), Currency.Euro)[0].Kind.ShouldBe(FindingKind.Rounding);
    }

    [Fact]
    public void Sums_too_large_to_be_converted_or_added_up_are_left_out_and_nothing_falls_over()
    {
        var most = new Money(Money.Limit - 1, Currency.Of("PLN"));
        var tiny = new ExchangeRate("EUR", 0.000001m, When.Month(2025, 3));
        Findings(new(most, null, [], null, null, [], tiny))
            .ShouldHaveSingleItem()
            .Key.ShouldBe("budget.finding.noExchangeRate");

        var euros = new BudgetFacts(Euro(Money.Limit - 1), null, [], null, null, [], null);
        Keys([Of(euros), Of(euros, Guid.CreateVersion7())], 1m).ShouldBeEmpty();
    }

    [Fact]
    public void Each_column_is_added_up_for_itself_and_nothing_is_mended() =>
        Prop.ForAll(
                FourSums.ArrayOf().ToArbitrary(),
                sums =>
                {
                    var budgets = Array.ConvertAll(sums, Budget);
                    var before = Array.ConvertAll(budgets, StateJson.Write);

                    var up = BudgetColumns.AddedUp([.. budgets.Select(b => BudgetColumns.In(Currency.Euro, b)!)]);
                    var findings = BudgetChecks.Of(
                        [.. budgets.Select(b => new BudgetOfPartner(b.ParticipationId, b, IsExpected: true))],
                        Euro(1m),
                        Currency.Euro
                    );

                    Array.ConvertAll(budgets, StateJson.Write).ShouldBe(before);
                    findings.ShouldAllBe(finding => finding.Kind != FindingKind.Missing);
                    (up.Total?.Amount ?? 0).ShouldBe(sums.Sum(four => four.Total));
                    (up.Eligible?.Amount ?? 0).ShouldBe(sums.Sum(four => four.Eligible));
                    (up.Of("ERDF")?.Amount ?? 0).ShouldBe(sums.Sum(four => four.Fund));
                    (up.NationalContribution?.Amount ?? 0).ShouldBe(sums.Sum(four => four.National));
                }
            )
            .QuickCheckThrowOnFailure();

    private static Gen<(decimal Total, decimal Eligible, decimal Fund, decimal National)> FourSums { get; } =
        from total in Gen.Choose(0, int.MaxValue)
        from eligible in Gen.Choose(0, int.MaxValue)
        from fund in Gen.Choose(0, int.MaxValue)
        from national in Gen.Choose(0, int.MaxValue)
        select (total / 100m, eligible / 100m, fund / 100m, national / 100m);

    private static PartnerBudget Budget((decimal Total, decimal Eligible, decimal Fund, decimal National) four) =>
        new(
            Guid.Empty,
            Guid.CreateVersion7(),
            new(
                Euro(four.Total),
                Euro(four.Eligible),
                [new("ERDF", Euro(four.Fund))],
                Euro(four.National),
                null,
                [],
                null
            )
        );

    private static BudgetFacts Sound { get; } =
        new(
            Euro(1_000m),
            Euro(1_000m),
            [new("ERDF", Euro(800m))],
            Euro(200m),
            80m,
            [new(CostCategory.Staff, null, Euro(600m)), new(CostCategory.Equipment, "2025", Euro(400m))],
            null
        );

    private static Money Euro(decimal amount) => Money.Euro(amount);

    private static decimal Number(string number) => decimal.Parse(number, CultureInfo.InvariantCulture);

    private static ExchangeRate Rate(string per) => new(per, 4.2m, When.Month(2025, 3));

    private static BudgetOfPartner Of(BudgetFacts facts, Guid? partner = null) =>
        new(partner ?? Partner, new(Guid.Empty, partner ?? Partner, facts), IsExpected: true);

    private static IReadOnlyList<BudgetFinding> Findings(BudgetFacts facts) =>
        BudgetChecks.Of([Of(facts)], null, Currency.Euro);

    private static IEnumerable<string> Keys(BudgetOfPartner[] partners, decimal total) =>
        BudgetChecks.Of(partners, Euro(total), Currency.Euro).Select(finding => finding.Key);
}
