using System.Net;
using Konvent.ActionPlans.Steps;
using Konvent.People.Rights;
using Konvent.Tests.Api;
using Shouldly;

namespace Konvent.Tests.ActionPlans.Launch;

public sealed class LaunchApiTests(Houses houses)
{
    [Theory, BothEngines]
    public async Task A_program_launches_and_takes_back_with_the_version_it_saw(OnEngine engine)
    {
        var hand = await OpenPlans.Signed(await houses.On(engine));
        await hand.OpenProject("pl");
        var api = await KeyHolder.With(hand.Sample, Role.Coordinator);
        var plan = await api.Get(hand.At());

        var stale = await Send(api, HttpMethod.Post, hand, "\"1\"");
        var launched = await Send(api, HttpMethod.Post, hand, plan.ETag);
        var back = await Send(api, HttpMethod.Delete, hand, launched.ETag);

        stale.Status.ShouldBe((int)HttpStatusCode.PreconditionFailed);
        launched.Json!["launchedOn"].ShouldNotBeNull();
        back.Status.ShouldBe((int)HttpStatusCode.OK);
        back.Json!["launchedOn"].ShouldBeNull();
    }

    [Theory, BothEngines]
    public async Task Everybody_who_may_see_the_project_reads_what_was_signed(OnEngine engine)
    {
        var hand = await OpenPlans.Signed(await houses.On(engine));
        var anybody = KeyHolder.Anybody(hand.House);
        var list = $"{hand.Plans}/launched";
        var one = $"{list}/{hand.Plan.Id}";

        var before = await anybody.Get(list);
        await hand.OpenProject("pl");
        var unlaunched = await anybody.Get(one);
        var none = await anybody.Get(list);
        await hand.Launch();
        await hand.Go(PlanMove.Reopened);
        await hand.Rewrite("Coś innego");

        before.Status.ShouldBe((int)HttpStatusCode.NotFound);
        unlaunched.Status.ShouldBe((int)HttpStatusCode.NotFound);
        none.Json!.AsArray().ShouldBeEmpty();
        var shown = (await anybody.Get(list)).Json!.AsArray().ShouldHaveSingleItem()!;
        shown["title"]!["pl"]!.GetValue<string>().ShouldBe("Brzegi dla wszystkich");
        shown["actions"]!.GetValue<int>().ShouldBe(1);
        var whole = (await anybody.Get(one)).Json!["signed"]!;
        whole["text"]!["title"]!["pl"]!.GetValue<string>().ShouldBe("Brzegi dla wszystkich");
        whole["text"]!["actions"]!.AsArray().Count.ShouldBe(1);
        (await anybody.Get(hand.At())).Status.ShouldBeOneOf(401, 403, 404);
    }

    [Theory, BothEngines]
    public async Task A_viewer_does_not_launch(OnEngine engine)
    {
        var hand = await OpenPlans.Signed(await houses.On(engine));
        await hand.OpenProject("pl");
        var api = await KeyHolder.With(hand.Sample, Role.Viewer);
        var plan = await api.Get(hand.At());

        (await Send(api, HttpMethod.Post, hand, plan.ETag)).Status.ShouldBe((int)HttpStatusCode.Forbidden);
        (await Send(api, HttpMethod.Delete, hand, plan.ETag)).Status.ShouldBe((int)HttpStatusCode.Forbidden);
    }

    [Theory, BothEngines]
    public async Task A_plan_of_another_project_is_not_there(OnEngine engine)
    {
        var house = await houses.On(engine);
        var hand = await OpenPlans.Launched(house, "pl");
        var other = await OpenPlans.Launched(house, "pl");

        var answer = await KeyHolder.Anybody(house).Get($"{other.Plans}/launched/{hand.Plan.Id}");

        answer.Status.ShouldBe((int)HttpStatusCode.NotFound);
    }

    private static Task<Answered> Send(KeyHolder api, HttpMethod verb, PlanInHand hand, string? seen) =>
        api.Ask(verb, hand.At("/launch"), request => request.Headers.TryAddWithoutValidation("If-Match", seen));
}
