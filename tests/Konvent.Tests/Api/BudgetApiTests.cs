using System.Net;
using Konvent.People.Rights;
using Konvent.Tests.Projects;
using Konvent.Tests.Projects.Budget;
using Shouldly;

namespace Konvent.Tests.Api;

public sealed class BudgetApiTests(Houses houses)
{
    [Theory, BothEngines]
    public async Task A_budget_is_entered_read_changed_and_taken_out(OnEngine engine)
    {
        var sample = await BudgetSample.In(await houses.On(engine));
        var part = await sample.TakesPart();
        var api = await KeyHolder.With(sample, Role.Coordinator);
        var at = sample.Budget(part.Id);

        var none = await api.Get(at);
        none.Json!["version"]!.GetValue<int>().ShouldBe(0);
        var entered = await api.Put(at, Budget("42000.00"), none.ETag);
        entered.Status.ShouldBe((int)HttpStatusCode.OK);
        entered.Json!["exchangeRate"]!["units"]!.GetValue<string>().ShouldBe("4.2");
        entered.Json!["converted"]!["total"]!["amount"]!.GetValue<string>().ShouldBe("10000.00");
        entered.Json!["costs"]![0]!["category"]!.GetValue<string>().ShouldBe("staff");
        (await api.Put(at, Budget("1.00"), none.ETag)).Status.ShouldBe((int)HttpStatusCode.PreconditionFailed);

        var whole = await api.Get(sample.Budget());
        whole.Json!["sums"]!["eligible"]!["amount"]!.GetValue<string>().ShouldBe("9000.00");
        var finding = whole.Json!["findings"]!.AsArray().ShouldHaveSingleItem();
        finding!["key"]!.GetValue<string>().ShouldBe("budget.finding.rate");
        finding["reckonedRate"]!.GetValue<string>().ShouldBe("80");
        finding["sentence"]!.GetValue<string>().ShouldContain("85 %");

        (await api.Delete(at, entered.ETag)).Status.ShouldBe((int)HttpStatusCode.NoContent);
        (await api.Get(at)).Json!["version"]!.GetValue<int>().ShouldBe(0);
        (await api.Delete(at, entered.ETag)).Status.ShouldBe((int)HttpStatusCode.NotFound);
    }

    [Theory, BothEngines]
    public async Task What_is_wrong_is_named_by_its_member(OnEngine engine)
    {
        var sample = await BudgetSample.In(await houses.On(engine));
        var part = await sample.TakesPart();
        var api = await KeyHolder.With(sample, Role.Coordinator);
        var none = await api.Get(sample.Budget(part.Id));
        (string Field, object Sent)[] wrong =
        [
            ("funds[0].sum", Budget("1.00") with { funds = [new { fund = "EAFRD", sum = Zloty("1.00") }] }),
            ("funds[0].sum", Budget("1.00") with { funds = [new { fund = "ERDF", sum = Zloty("-1.00") }] }),
            ("coFinancingRate", Budget("1.00") with { coFinancingRate = "100.01" }),
            ("coFinancingRate", Budget("1.00") with { coFinancingRate = "85.555" }),
            ("coFinancingRate", Budget("1.00") with { coFinancingRate = "1e2" }),
            ("exchangeRate", Budget("1.00") with { exchangeRate = Rate("USD", "4.2") }),
            ("exchangeRate", Budget("1.00") with { exchangeRate = Rate("EUR", "0") }),
            ("exchangeRate", Budget("1.00") with { exchangeRate = Rate("EUR", "4.1234567") }),
            ("exchangeMonth", Budget("1.00") with { exchangeRate = Rate("EUR", "4.2", "2025") }),
            ("funds[0]", Budget("1.00") with { funds = [null!] }),
            ("costs[0]", Budget("1.00") with { costs = [null!] }),
            ("costs[0].period", Budget("1.00") with { costs = [Cost(new string('x', 61))] }),
            ("costs[1].category", Budget("1.00") with { costs = [Cost("2025"), Cost(" 2025")] }),
        ];

        foreach (var (field, sent) in wrong)
        {
            var refused = await api.Put(sample.Budget(part.Id), sent, none.ETag);
            refused.Status.ShouldBe((int)HttpStatusCode.UnprocessableEntity, field);
            refused.Json!["rules"]!.AsArray().Select(rule => rule!["field"]!.GetValue<string>()).ShouldContain(field);
        }
        (await sample.Budgets()).ShouldBeEmpty();
    }

    [Theory, BothEngines]
    public async Task Readers_read_and_strangers_find_nothing(OnEngine engine)
    {
        var sample = await BudgetSample.In(await houses.On(engine));
        var part = await sample.TakesPart();
        await sample.Write(part.Id);
        var stranger = await KeyHolder.With(await Sample.In(sample.House), Role.Coordinator);
        foreach (var role in (Role[])[Role.Viewer, Role.Auditor])
        {
            var reader = await KeyHolder.With(sample, role);
            var read = await reader.Get(sample.Budget(part.Id));
            read.Status.ShouldBe((int)HttpStatusCode.OK);
            (await reader.Put(sample.Budget(part.Id), Budget("1.00"), read.ETag)).Status.ShouldBe(403);
            (await reader.Delete(sample.Budget(part.Id), read.ETag)).Status.ShouldBe(403);
        }

        (await stranger.Get(sample.Budget())).Status.ShouldBe((int)HttpStatusCode.NotFound);
        (await stranger.Get(sample.Budget(part.Id))).Status.ShouldBe((int)HttpStatusCode.NotFound);
    }

    private static SentBudget Budget(string total) =>
        new(
            Zloty(total),
            Zloty("37800.00"),
            [new { fund = "ERDF", sum = Zloty("30240.00") }],
            Zloty("7560.00"),
            "85",
            [
                new
                {
                    category = "staff",
                    period = (string?)null,
                    sum = Zloty(total),
                },
            ],
            Rate("EUR", "4.2")
        );

    private static object Zloty(string amount) => new { amount, currency = "PLN" };

    private static object Cost(string period) =>
        new
        {
            category = "staff",
            period,
            sum = Zloty("1.00"),
        };

    private static object Rate(string per, string units, string month = "2025-03") =>
        new
        {
            per,
            units,
            month = new { edtf = month },
        };

    // As it is sent, member by member.
    private sealed record SentBudget(
        object total,
        object eligible,
        object[] funds,
        object nationalContribution,
        string coFinancingRate,
        object[] costs,
        object exchangeRate
    );
}
