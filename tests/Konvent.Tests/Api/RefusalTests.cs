using System.Net.Http.Json;
using Konvent.People.Rights;
using Konvent.Storage;
using Konvent.Storage.Many;
using Konvent.Tests.Projects;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;

namespace Konvent.Tests.Api;

/// <summary>Whatever the API refuses, it refuses with a problem that says in a sentence what is wrong.</summary>
public sealed class RefusalTests(Houses houses)
{
    [Theory, BothEngines]
    public async Task The_sentence_is_in_the_language_asked_for(OnEngine engine)
    {
        var (coordinator, path, _) = await Coordinator(engine);
        foreach (
            var (language, sentence) in new[]
            {
                ("de", "Eine Zahl"),
                ("pl", "liczba"),
                ("it", "numero"),
                ("en", "number"),
            }
        )
        {
            var answer = await coordinator.Ask(
                HttpMethod.Get,
                "/projects?limit=abc",
                request => request.Headers.Add("Accept-Language", language)
            );

            (answer.Status, answer.Type).ShouldBe((400, "application/problem+json"));
            answer.Detail.ShouldContain(sentence, Case.Insensitive);
            answer.Whole.Content.Headers.ContentLanguage.ShouldBe([language]);
        }
        path.ShouldStartWith("/projects/");
    }

    [Theory, BothEngines]
    public async Task Pages_of_lists_have_their_bounds(OnEngine engine)
    {
        var (coordinator, _, _) = await Coordinator(engine);
        foreach (var limit in new[] { "0", "-1", "201", "2.5", "999999999999" })
        foreach (var list in new[] { "/projects", "/organisations" })
        {
            var answer = await coordinator.Get($"{list}?limit={limit}");
            (answer.Status, answer.Detail).ShouldBe((400, $"limit is a number from 1 to 200, not “{limit}”."));
        }
        (await coordinator.Get("/projects?limit=200")).Status.ShouldBe(200);
        (await coordinator.Get("/organisations?after=x")).Detail.ShouldContain("next");
    }

    [Theory, BothEngines]
    public async Task An_unknown_address_is_no_page_and_a_wrong_method_says_the_right_ones(OnEngine engine)
    {
        var (coordinator, path, _) = await Coordinator(engine);
        foreach (var address in new[] { "", "/", "/nowhere", "/de", "/nowhere/de", "/organisations/x", path + "/x/y" })
        {
            var answer = await coordinator.Get(address);
            (answer.Status, answer.Type).ShouldBe((404, "application/problem+json"), address);
            answer.Detail.ShouldContain("/openapi/api.json", customMessage: address);
        }
        (await KeyHolder.Anybody((await houses.On(engine))).Get("/nowhere")).Type.ShouldBe("application/problem+json");

        var wrong = await coordinator.Delete("/projects", null);

        (wrong.Status, wrong.Type).ShouldBe((405, "application/problem+json"));
        wrong.Whole.Content.Headers.Allow.ShouldBe(["GET", "HEAD", "POST"], ignoreOrder: true);
        wrong.Detail.ShouldContain("DELETE");
    }

    [Theory, BothEngines]
    public async Task A_version_must_be_one_that_was_given(OnEngine engine)
    {
        var (coordinator, path, tag) = await Coordinator(engine);
        Task<Answered> Write(string? seen) => coordinator.Put(path + "/texts", KeyHolder.Texts("x"), seen);

        foreach (var unknown in new[] { "abc", "\"abc\"", "\"-1\"", "W/\"abc\"" })
        {
            var answer = await Write(unknown);
            answer.Status.ShouldBe(412, unknown);
            answer.Detail.ShouldContain("not an ETag");
        }
        foreach (var none in new[] { null, "*" })
        {
            var answer = await Write(none);
            answer.Status.ShouldBe(428, none);
            ((string?)answer.Json!["type"]).ShouldBe("https://tools.ietf.org/html/rfc6585#section-3");
            ((string?)answer.Json["title"]).ShouldBe("Precondition Required");
            answer.Detail.ShouldContain("If-Match");
        }
        (await Write($"{tag}, \"7\"")).Status.ShouldBe(400);
        // As it comes back through a proxy that compresses.
        (await Write("W/" + tag)).Status.ShouldBe(200);
        (await Write(tag)).Detail.ShouldContain("Somebody else");
    }

    [Theory, BothEngines]
    public async Task A_failure_is_told_as_a_problem_too_and_not_how_the_program_is_built(OnEngine engine)
    {
        var failing = new FailingSaves();
        await using var house = await House.On(engine, adjust: services => services.AddSingleton<IHearSaves>(failing));
        var sample = await Sample.In(house);
        var coordinator = await KeyHolder.With(sample, Role.Coordinator);
        var path = $"/projects/{sample.Acronym}";
        var tag = (await coordinator.Get(path)).ETag;
        failing.On = true;

        var answer = await coordinator.Ask(
            HttpMethod.Put,
            path + "/texts",
            request =>
            {
                request.Headers.Add("Accept-Language", "it");
                request.Headers.TryAddWithoutValidation("If-Match", tag);
                request.Content = JsonContent.Create(KeyHolder.Texts("x"));
            }
        );

        (answer.Status, answer.Type).ShouldBe((500, "application/problem+json"));
        answer.Detail.ShouldStartWith("Qualcosa non ha funzionato");
    }

    private async Task<(KeyHolder Coordinator, string Path, string Tag)> Coordinator(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));
        var coordinator = await KeyHolder.With(sample, Role.Coordinator);
        var path = $"/projects/{sample.Acronym}";
        return (coordinator, path, (await coordinator.Get(path)).ETag!);
    }

    private sealed class FailingSaves : IHearSaves
    {
        public bool On { get; set; }

        public SaveStation Station => SaveStation.Refuse;

        public void Hear(Save save)
        {
            if (On)
                throw new InvalidOperationException("A secret of the program.");
        }

        public void Hear(ManyAdded many) { }
    }
}
