using Konvent.People.Rights;
using Konvent.Tests.Projects;
using Shouldly;

namespace Konvent.Tests.Api;

/// <summary>Whatever is sent to the API, nothing fails.</summary>
public sealed class HostileApiTests(Houses houses)
{
    public static readonly TheoryData<string, string> Hostile = new()
    {
        { "/texts", "{\"longName\":{\"en\":\"a\\u0000b\"}}" },
        { "/texts", "{\"longName\":{\"en\":\"a\\ud800b\"}}" },
        { "/texts", "{\"longName\":{\"xx\":\"?\"}}" },
        { "/texts", "{\"longName\":[1,2]}" },
        { "/texts", "{\"longName\":{\"en\":7}}" },
        { "/texts", "{\"unknown\":1}" },
        { "/texts", "{" },
        { "/texts", "" },
        { "/texts", "null" },
        { "/texts", "[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[" },
        { "/facts", "{\"dates\":{\"edtf\":\"2019-02-31\"}}" },
        { "/facts", "{\"dates\":{\"edtf\":null}}" },
        { "/facts", "{\"dates\":{\"edtf\":\"0000/9999-99-99\"}}" },
        { "/facts", "{\"totalBudget\":{\"amount\":\"1e99\",\"currency\":\"EUR\"}}" },
        { "/facts", "{\"totalBudget\":{\"amount\":\"12345678901234567890\",\"currency\":\"EUR\"}}" },
        { "/facts", "{\"totalBudget\":{\"amount\":\"-1\",\"currency\":\"EUR\"}}" },
        { "/facts", "{\"totalBudget\":{\"amount\":\"1\",\"currency\":\"\\u0000\"}}" },
        { "/facts", "{\"totalBudget\":{}}" },
        { "/facts", "{\"languages\":[null,\"zz\"]}" },
        { "/facts", "{\"links\":[{\"label\":null,\"address\":\"javascript:alert(1)\"}]}" },
        { "/facts", "{\"links\":[null]}" },
        { "/facts", "{\"contact\":{\"organisationId\":\"not-a-guid\"}}" },
        { "/facts", "{\"contact\":{\"email\":\"a@b\\r\\nBcc: c@d\"}}" },
        { "/facts", "{\"acronym\":\"api\"}" },
        { "/phases", "{\"phases\":[null]}" },
        { "/phases", "{\"phases\":[{\"name\":{}}]}" },
        {
            "/phases",
            "[{\"id\":\"00000000-0000-0000-0000-000000000000\",\"name\":{\"en\":\"x\"},\"dates\":{\"edtf\":\"..\"}}]"
        },
        { "/readers", "{\"readers\":7}" },
        { "/readers", "{\"readers\":\"nobody\"}" },
        { "/readers", "{}" },
        { "/participations/x", "{}" },
    };

    [Theory, MemberData(nameof(Hostile))]
    public async Task Hostile_json_is_answered_with_a_problem_and_never_with_a_failure(string path, string json)
    {
        foreach (var engine in BothEnginesAttribute.Chosen)
        {
            var sample = await Sample.In(await houses.On(engine));
            var coordinator = await KeyHolder.With(sample, Role.Coordinator);
            var seen = await coordinator.Get($"/projects/{sample.Acronym}");

            var answer = await coordinator.SendRaw(
                HttpMethod.Put,
                $"/projects/{sample.Acronym}{path}",
                json,
                seen.ETag
            );

            answer.Status.ShouldBeInRange(400, 499, json);
            answer.Type.ShouldBe("application/problem+json", json);
            ((string?)answer.Json!["detail"]).ShouldNotBeNullOrWhiteSpace(json);
        }
    }

    [Theory, BothEngines]
    public async Task Hostile_questions_are_answered_with_a_problem_or_nothing_found(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));
        var holder = await KeyHolder.With(sample, Role.Coordinator);
        string[] questions =
        [
            "/projects?q=%00",
            "/projects?q=%ED%A0%80",
            "/projects?q=%25%27%22_",
            "/projects?limit=-1",
            "/projects?limit=999999999999",
            "/projects?after=%00",
            "/projects/%00",
            "/projects/%ED%A0%80",
            "/projects/..%2F..%2Fetc",
            "/projects/" + new string('a', 2000),
            "/organisations?after=x",
            "/organisations?q=" + new string('%', 1) + "25",
            "/organisations/00000000-0000-0000-0000-000000000000",
            "/nowhere",
            "/projects/x/participations/y",
        ];
        foreach (var question in questions)
            (await holder.Get(question)).Status.ShouldBeInRange(200, 499, question);
    }
}
