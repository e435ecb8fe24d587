using System.Net;
using Konvent.People.Rights;
using Konvent.Tests.Projects;
using Shouldly;

namespace Konvent.Tests.Api;

public sealed class SourcesApiTests(Houses houses)
{
    [Theory, BothEngines]
    public async Task A_source_is_named_read_followed_changed_and_taken_out(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));
        var api = await KeyHolder.With(sample, Role.Coordinator);
        var at = sample.At("/sources");

        var entered = await api.Post(at, Source(sample, "instruments", "3 instruments"));
        entered.Status.ShouldBe((int)HttpStatusCode.Created);
        entered.Json!["about"]!["kind"]!.GetValue<string>().ShouldBe("project");
        var one = $"{at}/{entered.Json!["id"]!.GetValue<string>()}";

        var read = await api.Get(one);
        read.Json!["says"]!["en"]!.GetValue<string>().ShouldBe("3 instruments");
        read.Json!["dated"]!["edtf"]!.GetValue<string>().ShouldBe("2020-02-12");
        var followed = await api.Put(
            $"{one}/choice",
            new { followedBecause = new { en = "It is signed." } },
            read.ETag
        );
        followed.Json!["followedBecause"]!["en"]!.GetValue<string>().ShouldBe("It is signed.");
        (await api.Put($"{one}/choice", new { followedBecause = new { en = "Late." } }, read.ETag)).Status.ShouldBe(
            (int)HttpStatusCode.PreconditionFailed
        );
        (await api.Put($"{one}/choice", new { followedBecause = new { } }, followed.ETag)).Status.ShouldBe(
            (int)HttpStatusCode.UnprocessableEntity
        );
        var open = await api.Delete($"{one}/choice", followed.ETag);
        open.Json!["followedBecause"].ShouldBeNull();
        var changed = await api.Put(one, Source("4 instruments"), open.ETag);
        changed.Json!["says"]!["en"]!.GetValue<string>().ShouldBe("4 instruments");

        (await api.Get(at)).Json!.AsArray().Count.ShouldBe(1);
        (await api.Delete(one, changed.ETag)).Status.ShouldBe((int)HttpStatusCode.NoContent);
        (await api.Get(one)).Status.ShouldBe((int)HttpStatusCode.NotFound);
    }

    [Theory, BothEngines]
    public async Task A_fact_that_nobody_knows_is_refused_by_its_member(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));
        var api = await KeyHolder.With(sample, Role.Coordinator);

        var refused = await api.Post(sample.At("/sources"), Source(sample, "noSuchPart", "3 instruments"));

        refused.Status.ShouldBe((int)HttpStatusCode.UnprocessableEntity);
        refused.Json!["rules"]![0]!["field"]!.GetValue<string>().ShouldBe("part");
    }

    private static object Source(Sample sample, string part, string says) =>
        new
        {
            of = sample.Project,
            part,
            says = new { en = says },
            document = "A page",
            saidBy = (string?)null,
            address = "https://example.org/page",
            dated = new { edtf = "2020-02-12" },
            sentence = "There are three.",
            sentenceLanguage = "en",
        };

    private static object Source(string says) =>
        new
        {
            says = new { en = says },
            document = "A page",
            saidBy = (string?)null,
            address = (string?)null,
            dated = (object?)null,
            sentence = (string?)null,
            sentenceLanguage = (string?)null,
        };
}
