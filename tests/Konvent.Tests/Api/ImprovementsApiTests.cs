using System.Net;
using Konvent.People.Rights;
using Konvent.Tests.Projects;
using Konvent.Tests.Projects.Instruments.Improvements;
using Shouldly;

namespace Konvent.Tests.Api;

public sealed class ImprovementsApiTests(Houses houses)
{
    [Theory, BothEngines]
    public async Task An_improvement_is_entered_read_changed_and_taken_out(OnEngine engine)
    {
        var better = await ImprovementSample.In(await houses.On(engine));
        var api = await KeyHolder.With(better.Sample, Role.Coordinator);

        var entered = await api.Post(better.At(), Improvement("The call pays for ferries."));
        entered.Status.ShouldBe((int)HttpStatusCode.Created);
        var at = better.At($"/{entered.Json!["id"]!.GetValue<string>()}");

        var one = await api.Get(at);
        one.Json!["kind"]!.GetValue<string>().ShouldBe("newProjects");
        one.Json!["date"]!["edtf"]!.GetValue<string>().ShouldBe("2020-05");
        one.Json!["influenced"]!["amount"]!.GetValue<string>().ShouldBe("1250.00");
        var whole = await api.Get(better.Sample.At());
        whole.Json!["improvements"]![0]!["instrumentId"]!.GetValue<Guid>().ShouldBe(better.Group.Instrument);

        var changed = await api.Put(at, Improvement("The call pays for ferries and quays."), one.ETag);
        changed.Json!["what"]!["en"]!.GetValue<string>().ShouldBe("The call pays for ferries and quays.");
        (await api.Put(at, Improvement("Too late"), one.ETag)).Status.ShouldBe((int)HttpStatusCode.PreconditionFailed);
        (await api.Get(better.At())).Json!.AsArray().Count.ShouldBe(1);

        (await api.Delete(at, changed.ETag)).Status.ShouldBe((int)HttpStatusCode.NoContent);
        (await api.Get(at)).Status.ShouldBe((int)HttpStatusCode.NotFound);
    }

    [Theory, BothEngines]
    public async Task Who_may_not_change_the_instrument_reads_only_and_strangers_find_nothing(OnEngine engine)
    {
        var better = await ImprovementSample.In(await houses.On(engine));
        var improvement = await better.Add("The call pays for ferries.");
        var viewer = await KeyHolder.With(better.Sample, Role.Viewer);
        var stranger = await KeyHolder.With(await Sample.In(better.House), Role.Coordinator);

        (await viewer.Get(better.At())).Json!.AsArray().Count.ShouldBe(1);
        (await viewer.Post(better.At(), Improvement("Mine"))).Status.ShouldBe((int)HttpStatusCode.Forbidden);
        (await stranger.Get(better.At())).Status.ShouldBe((int)HttpStatusCode.NotFound);
        (await stranger.Get(better.At($"/{improvement.Id}"))).Status.ShouldBe((int)HttpStatusCode.NotFound);
        (await stranger.Post(better.At(), Improvement("Mine"))).Status.ShouldBe((int)HttpStatusCode.NotFound);
    }

    private static object Improvement(string what) =>
        new
        {
            kind = "newProjects",
            date = new { edtf = "2020-05" },
            what = new { en = what },
            evidence = (object?)null,
            evidenceLink = "https://example.org/list",
            influenced = new { amount = "1250", currency = "EUR" },
        };
}
