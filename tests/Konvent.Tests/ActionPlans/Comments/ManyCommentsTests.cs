using Konvent.ActionPlans.Comments;
using Konvent.Basics;
using Konvent.People.Rights;
using Konvent.Storage;
using Shouldly;

namespace Konvent.Tests.ActionPlans.Comments;

public sealed class ManyCommentsTests(Houses houses)
{
    [Theory, BothEngines]
    public async Task Three_hundred_comments_on_sixty_actions_ask_no_more_of_the_database_than_one(OnEngine engine)
    {
        var hand = await PlanInHand.In(await houses.On(engine));
        var first = await hand.Action("Action 1");
        var browser = await hand.House.SignedIn(Role.Coordinator, hand.Sample.Place);
        await browser.Say(hand, "The first", first.Id, "nature");
        string[] pages = [hand.At(), hand.At("/comments"), hand.At($"/actions/{first.Id}")];
        var few = new List<int>();
        foreach (var page in pages)
            few.Add(await Queries.Of(() => browser.GetStringAsync(page)));

        for (var n = 2; n <= 60; n++)
            await Say(hand, await hand.Action($"Action {n}", n), times: 5);

        foreach (var (page, count) in pages.Zip(few))
            (await Queries.Of(() => browser.GetStringAsync(page))).ShouldBe(count, page);
        (await browser.GetStringAsync(hand.At())).Length.ShouldBeLessThan(200_000);
        (await browser.GetStringAsync(hand.At("/comments"))).Length.ShouldBeLessThan(400_000);
    }

    private static Task Say(PlanInHand hand, Konvent.ActionPlans.Actions.PlannedAction action, int times) =>
        hand.House.InDatabase(async db =>
        {
            for (var n = 0; n < times; n++)
                db.Add(
                    new PlanComment(
                        hand.Plan,
                        new(action.Id, "nature", null),
                        $"Comment {n}: {new string('x', 500)}",
                        new(Guid.CreateVersion7(), null, "Somebody"),
                        hand.House.Clock.GetUtcNow()
                    )
                );
            await db.SaveAs(Author.Program, default);
        });
}
