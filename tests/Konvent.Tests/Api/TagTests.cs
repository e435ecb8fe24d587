using Konvent.People.Rights;
using Konvent.Tests.Projects;
using Shouldly;

namespace Konvent.Tests.Api;

/// <summary>Whoever has an answer already is not sent it again.</summary>
public sealed class TagTests(Houses houses)
{
    [Theory, BothEngines]
    public async Task What_has_not_changed_is_not_sent_again(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));
        var coordinator = await KeyHolder.With(sample, Role.Coordinator);
        var partner = await sample.TakesPart();
        var project = $"/projects/{sample.Acronym}";
        foreach (
            var path in new[]
            {
                project,
                $"{project}/participations",
                $"{project}/participations/{partner.Id}",
                $"/organisations/{partner.OrganisationId}",
                $"/projects?q={sample.Acronym}",
            }
        )
        {
            var first = await coordinator.Get(path);
            first.ETag.ShouldNotBeNull(path);
            foreach (var known in new[] { first.ETag!, "W/" + first.ETag, $"\"other\", {first.ETag}", "*" })
            {
                var again = await Known(coordinator, path, known);
                (again.Status, again.Json, again.ETag).ShouldBe((304, null, first.ETag), $"{path} {known}");
            }
            (await Known(coordinator, path, "\"other\"")).Status.ShouldBe(200, path);
        }
    }

    [Theory, BothEngines]
    public async Task A_new_partner_changes_the_tag_of_the_project_and_not_its_version(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));
        var coordinator = await KeyHolder.With(sample, Role.Coordinator);
        var path = $"/projects/{sample.Acronym}";
        var before = await coordinator.Get(path);

        await sample.TakesPart();

        var after = await Known(coordinator, path, before.ETag!);
        after.Status.ShouldBe(200);
        after.Json!["participations"]!.AsArray().Count.ShouldBe(1);
        (await coordinator.Put(path + "/texts", KeyHolder.Texts("x"), before.ETag)).Status.ShouldBe(200);
    }

    [Theory, BothEngines]
    public async Task The_tag_of_a_change_is_that_of_the_next_reading(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));
        var coordinator = await KeyHolder.With(sample, Role.Coordinator);
        var path = $"/projects/{sample.Acronym}";

        var written = await coordinator.Put(path + "/texts", KeyHolder.Texts("x"), (await coordinator.Get(path)).ETag);

        (await coordinator.Get(path)).ETag.ShouldBe(written.ETag);
    }

    [Theory, BothEngines]
    public async Task Head_answers_where_get_does_without_a_body(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));
        var coordinator = await KeyHolder.With(sample, Role.Coordinator);
        foreach (
            var path in new[] { "/projects", "/organisations", $"/projects/{sample.Acronym}", "/projects/nowhere" }
        )
        {
            var whole = await coordinator.Get(path);
            var head = await coordinator.Ask(HttpMethod.Head, path, _ => { });
            (head.Status, head.ETag, head.Type).ShouldBe((whole.Status, whole.ETag, whole.Type), path);
            (await head.Whole.Content.ReadAsByteArrayAsync()).ShouldBeEmpty(path);
        }
    }

    private static Task<Answered> Known(KeyHolder who, string path, string known) =>
        who.Ask(HttpMethod.Get, path, request => request.Headers.TryAddWithoutValidation("If-None-Match", known));
}
