using System.Net;
using Konvent.ActionPlans.Steps;
using Konvent.People.Rights;
using Konvent.Tests.Api;
using Shouldly;

namespace Konvent.Tests.ActionPlans;

/// <summary>What nobody enters by accident: forms, addresses and the interface answer with a sentence, lose nothing, and never fall over.</summary>
public sealed class HostilePlanTests(Houses houses)
{
    private static readonly string[] Values =
    [
        "a\0b",
        "\u202Eevil",
        "<script>alert(1)</script>",
        "{0}{9}",
        "-1",
        "2020-02-30",
        "XXXX-02-12",
        "99999999999999999999.99",
        "0198c0de-0000-7000-8000-000000000000",
        new string('ł', 70_000),
    ];

    [Theory, BothEngines]
    public async Task No_field_makes_a_form_fall_over(OnEngine engine)
    {
        var hand = await PlanInHand.In(await houses.On(engine));
        var action = await hand.Action("Quays");
        var browser = await hand.House.SignedIn(Role.Coordinator, hand.Sample.Place);
        (string Address, string[] Fields)[] forms =
        [
            ($"{hand.Plans}/new", ["InstrumentId", "Partners", "Language", "Title"]),
            (
                hand.At("/edit"),
                [
                    "Version",
                    "Title.Texts[en]",
                    "Summary.Texts[xx]",
                    "General.Texts[en]",
                    "Context.Texts[\0]",
                    "InstrumentId",
                    "Partners",
                    "Language",
                ]
            ),
            (hand.At("/actions/new"), ActionFields),
            (hand.At($"/actions/{action.Id}/edit"), ["Version", .. ActionFields]),
            (hand.At("/submission"), ["Version", "On", "By", "Function", "Note", "Anyway"]),
        ];

        foreach (var (address, fields) in forms)
        {
            var token = await browser.FormToken(address);
            foreach (var field in fields)
            foreach (var value in Values)
            {
                using var answer = await browser.PostWith(
                    token,
                    address,
                    [("Form.Title.Texts[en]", "A title"), ("Form.Version", "1"), ($"Form.{field}", value)]
                );
                ((int)answer.StatusCode).ShouldBeLessThan(
                    500,
                    $"{address} {field} {value[..Math.Min(20, value.Length)]}"
                );
            }
        }
    }

    [Theory, BothEngines]
    public async Task No_address_makes_a_page_fall_over(OnEngine engine)
    {
        var hand = await PlanInHand.In(await houses.On(engine));
        var browser = await hand.House.SignedIn(Role.Coordinator, hand.Sample.Place);
        await hand.Go(PlanMove.Submitted);
        string[] addresses =
        [
            hand.At("/text?at=1"),
            hand.At("/text?at=99999999999999999999"),
            hand.At("/text?at=-1"),
            hand.At("/text?at=%00"),
            hand.At("/text?at=9999-12-31"),
            hand.At("/text?at=0000-01-01"),
            hand.At("/text?at=2020-02-30"),
            hand.At("/differences?from=1&to=x"),
            hand.At("/differences?from=9999-12-31"),
            hand.At("/plan.docx?at=7"),
            hand.At("/plan.docx?since=%ED%A0%80"),
            hand.At("/burial"),
            hand.At("/actions/0198c0de-0000-7000-8000-000000000000"),
            $"{hand.Plans}/as-of/9999-12-31",
            $"{hand.Plans}/as-of/yesterday",
            $"{hand.Plans}/new?instrument=x",
        ];

        foreach (var address in addresses)
            ((int)(await browser.GetAsync(address)).StatusCode).ShouldBeLessThan(500, address);
    }

    [Theory, BothEngines]
    public async Task No_json_makes_the_interface_fall_over(OnEngine engine)
    {
        var hand = await PlanInHand.In(await houses.On(engine));
        var api = await KeyHolder.With(hand.Sample, Role.Coordinator);
        string[] members =
        [
            "\"title\":null",
            "\"title\":{}",
            "\"title\":{\"en\":\"a\\u0000b\"}",
            "\"title\":{\"xx\":\"?\"}",
            "\"lessons\":[null]",
            "\"lessons\":[{\"kind\":\"yacht\",\"from\":{}}]",
            "\"players\":[{\"organisationId\":\"0198c0de-0000-7000-8000-000000000000\",\"name\":{},\"role\":{}}]",
            "\"dates\":{\"edtf\":\"2027-13\"}",
            "\"costs\":[{\"what\":{\"en\":\"x\"},\"sum\":{\"amount\":\"-1\",\"currency\":\"EUR\"}}]",
            "\"funding\":[{\"kind\":7,\"name\":{},\"sum\":null}]",
            "\"influenced\":{\"amount\":\"1e99\",\"currency\":\"EUR\"}",
            "\"indicators\":[{\"indicatorId\":\"0198c0de-0000-7000-8000-000000000000\",\"name\":{},\"unit\":{}}]",
            "\"furtherInstruments\":[\"0198c0de-0000-7000-8000-000000000000\"]",
            "\"isFree\":\"perhaps\"",
        ];
        var whole = new Dictionary<string, string>
        {
            ["title"] = "{\"en\":\"Quays\"}",
            ["background"] = "{}",
            ["lessons"] = "[]",
            ["nature"] = "{}",
            ["players"] = "[]",
            ["dates"] = "null",
            ["timeframe"] = "{}",
            ["isFree"] = "false",
            ["costs"] = "[]",
            ["costsNote"] = "{}",
            ["funding"] = "[]",
            ["influenced"] = "null",
            ["influencedHow"] = "{}",
            ["indicators"] = "[]",
            ["furtherInstruments"] = "[]",
        };

        foreach (var member in members)
        {
            var others = whole
                .Where(other => other.Key != member.Split('"')[1])
                .Select(other => $"\"{other.Key}\":{other.Value}");

            var answer = await api.SendRaw(
                HttpMethod.Post,
                $"/projects/{hand.Sample.Acronym}/plans/{hand.Plan.Id}/actions",
                $"{{{string.Join(',', others)},{member}}}"
            );

            answer.Status.ShouldBeInRange(400, 422, member);
        }
        (await hand.Actions()).ShouldBeEmpty();
    }

    private static readonly string[] ActionFields =
    [
        "Background.Texts[en]",
        "Lessons[0].Kind",
        "Lessons[0].From.Texts[en]",
        "Nature.Texts[xx]",
        "Players[0].Id",
        "Players[0].Name",
        "Players[0].Role.Texts[en]",
        "Dates",
        "Timeframe.Texts[en]",
        "IsFree",
        "Costs[0].What.Texts[en]",
        "Costs[0].Sum",
        "Funding[0].Kind",
        "Funding[0].Sum",
        "Influenced",
        "Indicators[0].IndicatorId",
        "Indicators[0].Baseline",
        "FurtherInstruments",
    ];
}
