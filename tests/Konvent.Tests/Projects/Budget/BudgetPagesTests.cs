using System.Net;
using System.Text.RegularExpressions;
using Konvent.Basics;
using Konvent.History;
using Konvent.People.Rights;
using Konvent.Projects;
using Konvent.Projects.Budget;
using Konvent.Projects.Partners;
using Konvent.Reading;
using Microsoft.EntityFrameworkCore;
using Shouldly;

namespace Konvent.Tests.Projects.Budget;

public sealed class BudgetPagesTests(Houses houses)
{
    [Theory, BothEngines]
    public async Task A_partner_enters_its_own_budget_in_its_own_currency(OnEngine engine)
    {
        var sample = await BudgetSample.In(await houses.On(engine));
        var part = await sample.TakesPart();
        var browser = await sample.House.SignedIn(Role.Partner, sample.Place, part.OrganisationId);
        var form = await FormOnPage.At(browser, sample.Budget(part.Id));

        var answer = await form.Type(
                ("Form.Currency", "PLN"),
                ("Form.Total", "420,000"),
                ("Form.Eligible", "420,000"),
                ("Form.Funds[0].Sum", "336,000.00"),
                ("Form.NationalContribution", "84,000"),
                ("Form.CoFinancingRate", "80 %"),
                ("Form.ExchangeRate", "4.2"),
                ("Form.ExchangeMonth", "March 2025"),
                ("Form.Costs[0].Sum", "400,000"),
                ("Form.Costs[4].Period", "Semester 1"),
                ("Form.Costs[4].Sum", "20,000")
            )
            .Send();

        answer.StatusCode.ShouldBe(HttpStatusCode.Found, await answer.Text());
        var text = await (await browser.GetAsync(sample.Budget())).Text();
        text.ShouldContain("100,000.00");
        text.ShouldContain("PLN 420,000.00");
        text.ShouldContain("converted at 4.2 PLN for 1 EUR, March 2025");
        text.ShouldContain("80,000.00");
        text.ShouldContain("80 %");
        text.ShouldContain("Semester 1");
        text.ShouldNotContain("To be looked at");
        var now = await FormOnPage.At(browser, sample.Budget(part.Id));
        (now["Form.Currency"], now["Form.Total"], now["Form.Costs[1].Period"]).ShouldBe(
            ("PLN", "420,000.00", "Semester 1")
        );
    }

    [Theory, BothEngines]
    public async Task A_partner_reads_the_others_budgets_and_changes_none_of_them(OnEngine engine)
    {
        var sample = await BudgetSample.In(await houses.On(engine));
        var (own, other) = (await sample.TakesPart(), await sample.TakesPart());
        await sample.Write(other.Id);
        var browser = await sample.House.SignedIn(Role.Partner, sample.Place, own.OrganisationId);
        var token = await browser.FormToken(sample.Budget(own.Id));

        var read = await browser.GetAsync(sample.Budget(other.Id));
        (await read.Text()).ShouldContain("100,000.00");
        (await read.Content.ReadAsStringAsync()).ShouldNotContain("Form.Total");
        foreach (var handler in (string[])["", "?handler=Remove"])
        {
            using var refused = await browser.PostWith(
                token,
                sample.Budget(other.Id) + handler,
                ("Form.Version", "1"),
                ("Form.Total", "1")
            );
            refused.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        }
    }

    [Theory, BothEngines]
    public async Task Lines_come_and_go_before_anything_is_saved(OnEngine engine)
    {
        var sample = await BudgetSample.In(await houses.On(engine));
        var part = await sample.TakesPart();
        var browser = await Coordinator(sample);
        var form = await FormOnPage.At(browser, sample.Budget(part.Id));

        var more = await form.In(await form.Type(("Form.Total", "7"), ("step", "add")).Send());
        more["Form.Costs[6].Sum"].ShouldBe("");
        more["Form.Total"].ShouldBe("7");
        var fewer = await more.In(await more.Type(("step", "remove-0")).Send());

        fewer["Form.Costs[0].Category"].ShouldBe("OfficeAndAdministration");
        fewer["Form.Costs[6].Sum"].ShouldBeNull();
        (await sample.Budgets()).ShouldBeEmpty();
    }

    [Theory, BothEngines]
    public async Task What_is_wrong_stands_at_the_line_it_was_typed_in(OnEngine engine)
    {
        var sample = await BudgetSample.In(await houses.On(engine));
        var part = await sample.TakesPart();
        var form = await FormOnPage.At(await Coordinator(sample), sample.Budget(part.Id));

        // The lines before are empty, and are not counted by the rules.
        var refused = await form.Type(
                ("Form.Total", "100"),
                ("Form.Funds[1].Sum", "-5"),
                ("Form.Costs[2].Sum", "PLN 5"),
                ("Form.Costs[3].Category", "Staff"),
                ("Form.Costs[3].Sum", "1"),
                ("Form.Costs[5].Category", "Staff"),
                ("Form.Costs[5].Sum", "2")
            )
            .Send();

        refused.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var html = await refused.Content.ReadAsStringAsync();
        foreach (var field in (string[])["Funds_1__Sum", "Costs_2__Sum", "Costs_5__Category"])
            html.ShouldContain($"id=\"Form_{field}-wrong\"");
        html.ShouldContain("value=\"PLN 5\"");
        (await sample.Budgets()).ShouldBeEmpty();
    }

    [Theory, BothEngines]
    public async Task What_does_not_agree_is_shown_with_both_sums_and_left_as_it_was(OnEngine engine)
    {
        var sample = await BudgetSample.In(await houses.On(engine));
        var part = await sample.TakesPart();
        await sample.Write(part.Id, BudgetSample.Facts() with { NationalContribution = Money.Euro(19_500m) });
        await sample.Change(project => project.Describe(new(null, Money.Euro(120_000m), "ERDF", [], [], null)));

        var text = await (await (await Coordinator(sample)).GetAsync(sample.Budget())).Text();

        text.ShouldContain("make EUR 99,500.00; eligible are EUR 100,000.00. Difference: EUR 500.00.");
        text.ShouldContain("make EUR 100,000.00; the project’s total budget is EUR 120,000.00.");
        (await sample.Budgets())[0].NationalContribution.ShouldBe(Money.Euro(19_500m));
    }

    [Theory, BothEngines]
    public async Task A_currency_without_a_rate_is_left_out_of_the_sums_and_said_to_be(OnEngine engine)
    {
        var sample = await BudgetSample.In(await houses.On(engine));
        await sample.Write((await sample.TakesPart()).Id, BudgetSample.Facts(50_000m));
        await sample.Write((await sample.TakesPart()).Id, BudgetSample.Facts(999_999m, "CZK"));

        var text = await (await (await Coordinator(sample)).GetAsync(sample.Budget())).Text();

        text.ShouldContain("of 1 of 2 partners");
        text.ShouldContain("CZK 999,999.00");
        text.ShouldContain("In CZK without an exchange rate");
    }

    [Theory, BothEngines]
    public async Task Costs_are_added_up_and_compared_with_the_total_without_losing_a_cent(OnEngine engine)
    {
        var sample = await BudgetSample.In(await houses.On(engine));
        var rate = new ExchangeRate("EUR", 3m, When.Parse("2025-03"));
        CostLine[] thirds =
        [
            .. CostCategories.All.Take(3).Select(category => new CostLine(category, "2025", Zloty(1m))),
        ];
        var facts = new BudgetFacts(Zloty(3m), null, [], null, null, thirds, rate);
        var part = await sample.TakesPart();
        await sample.Write(part.Id, facts);
        var browser = await Coordinator(sample);

        (await Rows()).ShouldBe(["2025 1.00", "Sum 1.00"]);

        await sample.Write(part.Id, facts with { Total = Zloty(6m) }, seen: 1);
        (await Rows()).ShouldBe(["2025 1.00", "Sum 1.00", "Difference from the total costs −1.00"]);

        static Money Zloty(decimal amount) => new(amount, Currency.Of("PLN"));

        async Task<string[]> Rows()
        {
            var html = await browser.GetStringAsync(sample.Budget());
            var table = html[html.IndexOf("By period", StringComparison.Ordinal)..];
            table.ShouldContain("<th scope=\"col\">Period</th>");
            return
            [
                .. Regex
                    .Matches(table, "<tr><th scope=\"row\">([^<]+)</th><td class=\"num\">([^<]+)</td></tr>")
                    .Select(row => WebUtility.HtmlDecode($"{row.Groups[1].Value} {row.Groups[2].Value}")),
            ];
        }
    }

    [Theory, BothEngines]
    public async Task A_partner_that_left_is_marked_and_the_stated_total_stands_above_the_table(OnEngine engine)
    {
        var sample = await BudgetSample.In(await houses.On(engine));
        var browser = await Coordinator(sample);
        await sample.Change(project => project.Describe(new(null, Money.Euro(120_000m), "ERDF", [], [], null)));
        (await (await browser.GetAsync(sample.Budget())).Text()).ShouldContain("Total budget EUR 120,000.00");

        await sample.Write((await sample.TakesPart()).Id);
        (await (await browser.GetAsync(sample.Budget())).Text()).ShouldNotContain("no longer takes part");
        await sample.Write((await sample.TakesPart(dates: "2019/2020")).Id);

        var text = await (await browser.GetAsync(sample.Budget())).Text();
        text.ShouldContain("no longer takes part");
        text.ShouldContain("Total budget EUR 120,000.00");
    }

    [Theory, BothEngines]
    public async Task Of_two_who_change_it_at_once_nobody_loses_their_figures(OnEngine engine)
    {
        var sample = await BudgetSample.In(await houses.On(engine));
        var part = await sample.TakesPart();
        await sample.Write(part.Id);
        var form = await FormOnPage.At(await Coordinator(sample), sample.Budget(part.Id));
        await sample.Write(part.Id, BudgetSample.Facts(70_000m), seen: 1);

        var lost = await form.Type(("Form.Total", "90,000.00"), ("Form.CoFinancingRate", "75")).Send();

        lost.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        var html = WebUtility.HtmlDecode(await lost.Content.ReadAsStringAsync());
        html.ShouldContain("90,000.00");
        html.ShouldContain("70,000.00");
        (await sample.Budgets())[0].Total.ShouldBe(Money.Euro(70_000m));
        (await (await form.In(lost)).Send()).StatusCode.ShouldBe(HttpStatusCode.Found);
        (await sample.Budgets())[0].CoFinancingRate.ShouldBe(75m);
    }

    [Theory, BothEngines]
    public async Task Of_two_who_enter_it_at_once_nobody_loses_their_figures(OnEngine engine)
    {
        var sample = await BudgetSample.In(await houses.On(engine));
        var part = await sample.TakesPart();
        var form = await FormOnPage.At(await Coordinator(sample), sample.Budget(part.Id));
        await sample.Write(part.Id, new(Money.Euro(70_000m), null, [], null, null, [], null));

        var lost = await form.Type(("Form.Eligible", "60,000.00")).Send();

        lost.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await (await form.In(lost)).Send()).StatusCode.ShouldBe(HttpStatusCode.Found);
        var budget = (await sample.Budgets()).ShouldHaveSingleItem();
        (budget.Total, budget.Eligible).ShouldBe((Money.Euro(70_000m), Money.Euro(60_000m)));
    }

    [Theory, BothEngines]
    public async Task What_was_removed_by_mistake_comes_back_as_it_was(OnEngine engine)
    {
        var sample = await BudgetSample.In(await houses.On(engine));
        var part = await sample.TakesPart();
        var budget = await sample.Write(part.Id);
        var browser = await Coordinator(sample);

        await browser.PostForm(sample.Budget(part.Id) + "?handler=Remove", ("Form.Version", "1"));
        (await sample.Budgets()).ShouldBeEmpty();
        (await browser.GetStringAsync(sample.Budget())).ShouldContain("Bring back");
        await browser.PostForm(sample.Budget() + "?handler=Restore", ("id", budget.Id.ToString()));

        (await sample.Budgets()).ShouldHaveSingleItem().Total.ShouldBe(Money.Euro(100_000m));
    }

    [Theory, BothEngines]
    public async Task Where_another_was_entered_since_the_removed_one_stays_away(OnEngine engine)
    {
        var sample = await BudgetSample.In(await houses.On(engine));
        var part = await sample.TakesPart();
        var budget = await sample.Write(part.Id);
        var browser = await Coordinator(sample);
        await browser.PostForm(sample.Budget(part.Id) + "?handler=Remove", ("Form.Version", "1"));
        await sample.Write(part.Id, BudgetSample.Facts(5m));

        var refused = await browser.PostForm(
            sample.Budget(part.Id),
            sample.Budget() + "?handler=Restore",
            ("id", budget.Id.ToString())
        );

        refused.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await refused.Text()).ShouldContain("This partner has a budget already.");
        (await sample.Budgets()).ShouldHaveSingleItem().Total.ShouldBe(Money.Euro(5m));
    }

    [Theory, BothEngines]
    public async Task A_partner_that_is_removed_takes_its_budget_along_and_brings_it_back(OnEngine engine)
    {
        var sample = await BudgetSample.In(await houses.On(engine));
        var part = await sample.TakesPart();
        await sample.Write(part.Id);

        await sample.Do<RemovePartner>(deed => deed.Run(sample.Acronym, part.Id, 1, sample.Coordinator, default));
        (await sample.Budgets()).ShouldBeEmpty();
        await sample.Do<RestorePartner>(deed => deed.Run(sample.Acronym, part.Id, sample.Coordinator, default));

        (await sample.Budgets()).ShouldHaveSingleItem().ParticipationId.ShouldBe(part.Id);
    }

    [Theory, BothEngines]
    public async Task The_history_tells_figure_by_figure_what_changed(OnEngine engine)
    {
        var sample = await BudgetSample.In(await houses.On(engine));
        var name = Sample.Unique("Urząd Brzegów ");
        var part = await sample.TakesPart(organisation: Sample.Body(name));
        var budget = await sample.Write(part.Id);
        await sample.Write(part.Id, BudgetSample.Facts(200_000m) with { CoFinancingRate = 82.5m }, seen: 1);
        var browser = await Coordinator(sample);

        (await (await browser.GetAsync(sample.At("/history?kind=budget"))).Text()).ShouldContain($"Budget of “{name}”");
        var revision = await sample.House.InDatabase(db =>
            db.Set<Revision>().Where(r => r.Of == budget.Id && r.Number == 2).Select(r => r.Id).SingleAsync()
        );
        var text = await (await browser.GetAsync(sample.At($"/history/{revision}"))).Text();

        foreach (
            var said in (string[])
                ["EUR 200,000.00", "Fund “ERDF”", "EUR 160,000.00", "Costs “Staff, 2025”", "82.5", "Co-financing rate"]
        )
            text.ShouldContain(said);
    }

    [Theory, BothEngines]
    public async Task The_project_as_of_a_day_has_the_budgets_of_that_day(OnEngine engine)
    {
        await using var house = await House.On(engine);
        var sample = await BudgetSample.In(house);
        var part = await sample.TakesPart();
        await sample.Write(part.Id, BudgetSample.Facts(11_111m));
        house.Clock.Move(TimeSpan.FromDays(2));
        await sample.Write(part.Id, BudgetSample.Facts(22_222m), seen: 1);
        var browser = await house.SignedIn(Role.Coordinator, sample.Place);
        var before = house.Clock.Today().AddDays(-1).ToString("yyyy-MM-dd", null);

        var html = await browser.GetStringAsync(sample.At($"/history/as-of/{before}"));

        html.ShouldContain("11,111.00");
        html.ShouldNotContain("22,222.00");
    }

    [Theory, BothEngines]
    public async Task The_public_reads_budgets_added_up_only_where_none_is_missing(OnEngine engine)
    {
        var sample = await BudgetSample.In(await houses.On(engine));
        var (one, two) = (await sample.TakesPart(), await sample.TakesPart());
        await sample.Write(one.Id, BudgetSample.Facts(30_000m));
        await sample.Change(project =>
        {
            project.Describe(new ProjectFacts(null, null, null, [Language.German], [], null));
            project.OpenTo(Audience.Public);
            project.Launch(new DateOnly(2026, 1, 1));
        });
        var address = $"/{Slug.Of(sample.Acronym)}/de";

        var partly = await sample.House.Browser().GetStringAsync(address);
        await sample.Write(two.Id, BudgetSample.Facts(12_345m));
        var whole = await sample.House.Browser().GetStringAsync(address);

        partly.ShouldContain("30.000,00");
        partly.ShouldNotContain("Summe");
        whole.ShouldContain("Summe");
        whole.ShouldContain("42.345,00");
        whole.ShouldContain("EFRE");
    }

    [Theory, BothEngines]
    public async Task The_number_of_queries_does_not_grow_with_the_partners(OnEngine engine)
    {
        var sample = await BudgetSample.In(await houses.On(engine));
        var browser = await Coordinator(sample);
        await sample.Write((await sample.TakesPart()).Id);
        var few = await Queries.Of(() => browser.GetStringAsync(sample.Budget()));
        for (var n = 0; n < 12; n++)
            await sample.Write((await sample.TakesPart()).Id);

        (await Queries.Of(() => browser.GetStringAsync(sample.Budget()))).ShouldBe(few);
    }

    private static Task<HttpClient> Coordinator(Sample sample) => sample.House.SignedIn(Role.Coordinator, sample.Place);
}
