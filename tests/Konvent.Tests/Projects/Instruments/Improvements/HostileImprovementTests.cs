using System.Net;
using Konvent.People.Rights;
using Konvent.Tests.Api;
using Shouldly;

namespace Konvent.Tests.Projects.Instruments.Improvements;

/// <summary>What nobody enters by accident: form and API answer with a sentence, keep nothing, and never fall over.</summary>
public sealed class HostileImprovementTests(Houses houses)
{
    private static readonly string[] Fields =
    [
        "Kind",
        "Date",
        "What.Texts[en]",
        "What.Texts[xx]",
        "Influenced",
        "Evidence.Texts[pl]",
        "EvidenceLink",
        "Version",
    ];

    [Theory, BothEngines]
    public async Task No_field_makes_the_form_fall_over(OnEngine engine)
    {
        var better = await ImprovementSample.In(await houses.On(engine));
        var browser = await better.House.SignedIn(Role.Coordinator, better.Sample.Place);
        var token = await browser.FormToken(better.At("/new"));
        string[] values =
        [
            "a\0b",
            "\u202Eevil",
            "<script>",
            "{0}{9}",
            "-1",
            "2020-02-30",
            "2020/2019",
            "99999999999999999999.99",
            new string('ł', 70_000),
        ];

        foreach (var value in values)
        {
            using var answer = await browser.PostWith(
                token,
                better.At("/new"),
                [.. Fields.Select(field => ("Form." + field, value))]
            );
            ((int)answer.StatusCode).ShouldBeOneOf(400, 422);
        }
        (await better.Stored()).ShouldBeEmpty();
    }

    [Theory, BothEngines]
    public async Task No_json_makes_the_interface_fall_over(OnEngine engine)
    {
        var better = await ImprovementSample.In(await houses.On(engine));
        var api = await KeyHolder.With(better.Sample, Role.Coordinator);
        string[] members =
        [
            "\"kind\":\"yachts\"",
            "\"date\":null",
            "\"date\":{\"edtf\":\"2020/2021\"}",
            "\"date\":{\"edtf\":\"XXXX-02-12\"}",
            "\"date\":{\"edtf\":\"2999\"}",
            "\"what\":null",
            "\"what\":{}",
            "\"what\":{\"en\":\"a\\u0000b\"}",
            "\"what\":{\"xx\":\"?\"}",
            "\"evidence\":[]",
            "\"evidence\":{\"en\":\"a\\ud800\"}",
            "\"evidenceLink\":\"file:///etc/passwd\"",
            "\"influenced\":{\"amount\":\"-1\",\"currency\":\"EUR\"}",
            "\"influenced\":{\"amount\":\"1\",\"currency\":\"XXX1\"}",
            "\"instrumentId\":\"0198c0de-0000-7000-8000-000000000000\"",
        ];

        foreach (var member in members)
        {
            var name = member.Split('"')[1];
            var others = new Dictionary<string, string>
            {
                ["kind"] = "\"governance\"",
                ["date"] = "{\"edtf\":\"2020\"}",
                ["what"] = "{\"en\":\"Better\"}",
                ["evidence"] = "null",
                ["evidenceLink"] = "null",
                ["influenced"] = "null",
            }
                .Where(other => other.Key != name)
                .Select(other => $"\"{other.Key}\":{other.Value}");

            var answer = await api.SendRaw(HttpMethod.Post, better.At(), $"{{{string.Join(',', others)},{member}}}");

            answer.Status.ShouldBe((int)HttpStatusCode.UnprocessableEntity, member);
        }
        (await better.Stored()).ShouldBeEmpty();
    }
}
