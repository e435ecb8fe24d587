using System.Text;
using Konvent.People.Rights;
using Konvent.Tests.Projects;
using Shouldly;

namespace Konvent.Tests.Api;

/// <summary>What a program sends is looked through as a whole: all that is wrong with it is named with its place.</summary>
public sealed class SentWronglyTests(Houses houses)
{
    [Theory, BothEngines]
    public async Task What_is_no_json_is_refused_with_the_line(OnEngine engine)
    {
        var (coordinator, path, tag) = await Coordinator(engine);

        var answer = await coordinator.SendRaw(HttpMethod.Put, path + "/texts", "{\n  \"longName\": oops\n}", tag);

        (answer.Status, answer.Detail).ShouldBe((400, "This is not JSON from line 2, byte 15 on."));
        var twice = await coordinator.SendRaw(HttpMethod.Put, path + "/readers", """{"readers":1,"readers":2}""", tag);
        (twice.Status, twice.Detail).ShouldBe((400, "The JSON names a member twice."));
    }

    [Theory, BothEngines]
    public async Task A_body_that_is_missing_of_another_kind_or_too_large_is_refused(OnEngine engine)
    {
        var (coordinator, path, tag) = await Coordinator(engine);
        Task<Answered> Send(HttpContent? content) =>
            coordinator.Ask(
                HttpMethod.Put,
                path + "/texts",
                request =>
                {
                    request.Content = content;
                    request.Headers.TryAddWithoutValidation("If-Match", tag);
                }
            );

        var nothing = await Send(null);
        (nothing.Status, nothing.Detail).ShouldBe((400, "Nothing was sent; JSON is expected in the body."));
        var text = await Send(new StringContent("longName=x", Encoding.UTF8, "text/plain"));
        (text.Status, text.Type).ShouldBe((415, "application/problem+json"));
        text.Detail.ShouldContain("Content-Type: application/json");
        var large = await coordinator.Ask(
            HttpMethod.Put,
            path + "/texts",
            request =>
            {
                request.Headers.ExpectContinue = true; // Asks first whether it is worth sending.
                request.Headers.TryAddWithoutValidation("If-Match", tag);
                request.Content = new StringContent(
                    new string(' ', 5 * 1024 * 1024),
                    Encoding.UTF8,
                    "application/json"
                );
            }
        );
        (large.Status, large.Type).ShouldBe((413, "application/problem+json"));
        large.Detail.ShouldContain("4 MiB");
    }

    public static readonly TheoryData<string, string, string, string> Wrong = new()
    {
        { "/texts", """{"longname":{},"objective":null,"description":null}""", "longname", "There is no “longname”" },
        { "/texts", """{"longName":null,"objective":null}""", "description", "send null" },
        { "/texts", """{"longName":{"en":7},"objective":null,"description":null}""", "longName.en", "a text" },
        { "/texts", """{"longName":[],"objective":null,"description":null}""", "longName", "an object" },
        { "/texts", """{"longName":{"xx":"?"},"objective":null,"description":null}""", "longName", "xx" },
        { "/readers", """{"readers":"nobody"}""", "readers", "one of these: members, programme, signedIn, public" },
        { "/readers", """{"readers":null}""", "readers", "one of these" },
        { "/readers", "{}", "readers", "“readers” is missing." },
        {
            "/phases",
            """{"phases":[{"name":{"en":"x"},"purpose":null,"dates":"2020"}]}""",
            "phases[0].dates",
            "object"
        },
        { "/phases", """{"phases":[{"id":7,"name":null,"purpose":null,"dates":null}]}""", "phases[0].id", "an id" },
    };

    [Theory, MemberData(nameof(Wrong))]
    public async Task What_was_sent_wrongly_is_named_with_its_place(
        string room,
        string json,
        string field,
        string sentence
    )
    {
        foreach (var engine in BothEnginesAttribute.Chosen)
        {
            var (coordinator, path, tag) = await Coordinator(engine);

            var answer = await coordinator.SendRaw(HttpMethod.Put, path + room, json, tag);

            answer.Status.ShouldBe(422, answer.Json?.ToString());
            answer.Fields.ShouldContain(field, answer.Json!.ToString());
            string.Concat(answer.Json["rules"]!.AsArray().Select(rule => (string?)rule!["sentence"]))
                .ShouldContain(sentence);
        }
    }

    [Theory, BothEngines]
    public async Task Fields_are_paths_in_the_json_that_was_sent(OnEngine engine)
    {
        var (coordinator, path, tag) = await Coordinator(engine);

        var facts = await coordinator.Put(
            path + "/facts",
            new
            {
                acronym = "api",
                dates = (object?)null,
                totalBudget = (object?)null,
                fund = (string?)null,
                languages = Array.Empty<string>(),
                links = new[] { new { label = "", address = "javascript:alert(1)" } },
                contact = new
                {
                    function = (object?)null,
                    organisationId = Guid.CreateVersion7(),
                    email = "nobody",
                },
            },
            tag
        );

        facts.Fields.ShouldBe(
            [
                "links[0].label",
                "links[0].address",
                "contact.function",
                "contact.email",
                "acronym",
                "contact.organisationId",
            ],
            ignoreOrder: true
        );
        var partner = await coordinator.Post(
            path + "/participations",
            new
            {
                role = "projectPartner",
                newOrganisation = new
                {
                    name = new { pl = "Urząd" },
                    country = "PL",
                    region = new { code = "nowhere" },
                },
            }
        );
        partner.Fields.ShouldBe(["newOrganisation.region.code"]);
        var both = await coordinator.Post(
            path + "/participations",
            new
            {
                role = "projectPartner",
                organisationId = Guid.CreateVersion7(),
                newOrganisation = new { name = new { pl = "Urząd" } },
            }
        );
        both.Rules.ShouldBe(["partners.rule.organisationTwice"]);
    }

    [Theory, BothEngines]
    public async Task Who_is_not_let_in_hears_nothing_about_what_was_sent(OnEngine engine)
    {
        var (_, path, _) = await Coordinator(engine);
        var anybody = KeyHolder.Anybody(await houses.On(engine));

        foreach (var sent in new[] { """{"nonsense":1}""", "{", "" })
        {
            var answer = await anybody.SendRaw(HttpMethod.Put, path + "/texts", sent);

            answer.Status.ShouldBe(401, sent);
            answer.Whole.Headers.WwwAuthenticate.ToString().ShouldBe("Bearer");
            answer.Detail.ShouldNotBeEmpty();
        }
    }

    private async Task<(KeyHolder Coordinator, string Path, string Tag)> Coordinator(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));
        var coordinator = await KeyHolder.With(sample, Role.Coordinator);
        var path = $"/projects/{sample.Acronym}";
        return (coordinator, path, (await coordinator.Get(path)).ETag!);
    }
}
