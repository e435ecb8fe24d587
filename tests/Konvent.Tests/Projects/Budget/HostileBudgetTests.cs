using System.Net;
using Konvent.People.Rights;
using Konvent.Projects.Budget;
using Konvent.Reading;
using Konvent.Tests.Api;
using Shouldly;

namespace Konvent.Tests.Projects.Budget;

/// <summary>What nobody enters by accident: forms and API answer with a sentence, keep nothing, and never fall over.</summary>
public sealed class HostileBudgetTests(Houses houses)
{
    private static readonly string[] Fields =
    [
        "Currency",
        "Total",
        "Eligible",
        "Funds[0].Id",
        "Funds[0].Sum",
        "NationalContribution",
        "CoFinancingRate",
        "ExchangeRate",
        "ExchangeMonth",
        "Costs[0].Id",
        "Costs[0].Category",
        "Costs[0].Period",
        "Costs[0].Sum",
        "Costs[99].Sum",
    ];

    [Theory, BothEngines]
    public async Task No_field_makes_the_form_fall_over(OnEngine engine)
    {
        var sample = await BudgetSample.In(await houses.On(engine));
        var part = await sample.TakesPart();
        var browser = await sample.House.SignedIn(Role.Coordinator, sample.Place);
        var token = await browser.FormToken(sample.Budget(part.Id));
        string[] values =
        [
            "a\0b",
            "\u202Eevil",
            "<script>",
            "{0}{9}",
            "-1",
            "1e9",
            "NaN",
            "9999999999999.99",
            "99999999999999999999999999999999.99",
            "0000-00",
            "٣٤",
            new string('9', 70_000),
        ];

        foreach (var value in values)
        foreach (var step in (string?[])[null, "add", "remove-99999999999", "remove--1", "up-0", value])
        {
            using var answer = await browser.PostWith(
                token,
                sample.Budget(part.Id),
                [
                    ("Form.Version", "0"),
                    .. Fields.Select(field => ("Form." + field, value)),
                    .. step is null ? [] : new[] { ("step", step) },
                ]
            );
            ((int)answer.StatusCode).ShouldBeLessThan(500, $"{value[..Math.Min(20, value.Length)]} {step}");
        }
        (await sample.Budgets()).ShouldBeEmpty();
    }

    [Theory, BothEngines]
    public async Task No_json_makes_the_interface_fall_over(OnEngine engine)
    {
        var sample = await BudgetSample.In(await houses.On(engine));
        var part = await sample.TakesPart();
        var api = await KeyHolder.With(sample, Role.Coordinator);
        string[] members =
        [
            "\"total\":{\"amount\":\"1e99\",\"currency\":\"EUR\"}",
            "\"total\":{\"amount\":\"1\",\"currency\":\"\\u0000\"}",
            "\"funds\":[null]",
            "\"funds\":[{\"fund\":\"a\\u0000\",\"sum\":{\"amount\":\"1\",\"currency\":\"EUR\"}}]",
            "\"costs\":[{\"category\":\"yachts\",\"period\":null,\"sum\":{\"amount\":\"1\",\"currency\":\"EUR\"}}]",
            "\"costs\":[{\"category\":\"staff\",\"period\":\"a\\u0000b\",\"sum\":{\"amount\":\"1\",\"currency\":\"EUR\"}}]",
            "\"coFinancingRate\":85",
            "\"coFinancingRate\":\"\"",
            "\"exchangeRate\":{\"per\":\"\",\"units\":\"\",\"month\":{\"edtf\":\"\"}}",
            "\"exchangeRate\":{\"per\":\"EUR\",\"units\":\"99999999999\",\"month\":{\"edtf\":\"../..\"}}",
        ];

        foreach (var member in members)
        {
            var name = member.Split('"')[1];
            var others = new[] { "total", "eligible", "nationalContribution", "coFinancingRate", "exchangeRate" }
                .Where(other => other != name)
                .Select(other => $"\"{other}\":null")
                .Concat(new[] { "funds", "costs" }.Where(other => other != name).Select(other => $"\"{other}\":[]"));
            var seen = await api.Get(sample.Budget(part.Id));

            var answer = await api.SendRaw(
                HttpMethod.Put,
                sample.Budget(part.Id),
                $"{{{string.Join(',', others)},{member}}}",
                seen.ETag
            );

            answer.Status.ShouldBe((int)HttpStatusCode.UnprocessableEntity, member);
        }
        (await sample.Budgets()).ShouldBeEmpty();
    }

    [Theory, BothEngines]
    public async Task The_largest_sums_are_shown_though_they_cannot_be_added_up(OnEngine engine)
    {
        var sample = await BudgetSample.In(await houses.On(engine));
        var most = new BudgetFacts(Money.Euro(9_999_999_999_999m), null, [], null, null, [], null);
        var converted = BudgetSample.Facts(900_000_000m, "PLN", new("EUR", 0.000001m, When.Month(2025, 3)));
        foreach (var facts in (BudgetFacts[])[most, most, converted])
            await sample.Write((await sample.TakesPart()).Id, facts);
        var browser = await sample.House.SignedIn(Role.Coordinator, sample.Place);

        var html = await browser.GetStringAsync(sample.Budget());

        html.ShouldContain("9,999,999,999,999.00");
        html.ShouldContain("PLN");
    }
}
