using Konvent.People.Rights;
using Konvent.Tests.ActionPlans.Comments;
using Shouldly;

namespace Konvent.Tests.ActionPlans;

public sealed class PlansOnOverviewTests(Houses houses)
{
    [Theory, BothEngines]
    public async Task Open_comments_are_to_be_answered_by_who_writes_the_plan(OnEngine engine)
    {
        var hand = await PlanInHand.In(await houses.On(engine));
        var (place, own) = (hand.Sample.Place, hand.Partner.OrganisationId);
        var writer = await hand.House.SignedIn(Role.Partner, place, own);
        var elsewhere = await hand.House.SignedIn(Role.Partner, place);
        var adviser = await hand.House.SignedIn(Role.Adviser, place);
        (await ToDo(writer)).ShouldNotContain("open comment");
        await adviser.Say(hand, "Say who pays.");
        await adviser.Say(hand, "Say when.");
        var thread = (await hand.Comments())[0].Id;
        await adviser.Answer(hand, thread, "And how much.");

        var two = await ToDo(writer);
        two.ShouldContain("2 open comments on a plan: Banks for everybody");
        two.ShouldContain($"href=\"{hand.At("/comments")}\"");
        foreach (var other in new[] { adviser, elsewhere })
            (await ToDo(other)).ShouldNotContain("open comment");
        await writer.Close(hand, thread);

        (await ToDo(writer)).ShouldContain("1 open comment on a plan");

        Task<string> ToDo(HttpClient browser) => browser.GetStringAsync(hand.Sample.At());
    }
}
