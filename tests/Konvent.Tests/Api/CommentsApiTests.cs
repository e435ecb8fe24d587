using System.Net;
using Konvent.People.Rights;
using Konvent.Tests.ActionPlans;
using Konvent.Tests.ActionPlans.Comments;
using Shouldly;

namespace Konvent.Tests.Api;

public sealed class CommentsApiTests(Houses houses)
{
    [Theory, BothEngines]
    public async Task A_thread_is_begun_answered_closed_opened_again_and_taken_back(OnEngine engine)
    {
        var hand = await PlanInHand.In(await houses.On(engine));
        var action = await hand.Action("Quays without cars");
        var program = await KeyHolder.With(hand.Sample, Role.Coordinator);
        var room = hand.At("/comments");

        var begun = await program.Post(
            room,
            new
            {
                actionId = (Guid?)action.Id,
                part = "costs",
                quote = (string?)null,
                thread = (Guid?)null,
                text = "Who pays?",
            }
        );
        begun.Status.ShouldBe(201);
        var thread = (Guid)begun.Json!["id"]!;
        begun.Whole.Headers.Location!.ToString().ShouldEndWith($"/comments/{thread}");
        var answered = await program.Post(room, Comment("The ministry.", thread));
        answered.Json!["answers"]!.AsArray().Count.ShouldBe(1);

        var closed = await program.Post(
            $"{room}/{thread}/resolution",
            new { outcome = "answered", note = "It says so now." }
        );
        ((string?)closed.Json!["outcome"]!["note"]).ShouldBe("It says so now.");
        (await program.Post($"{room}/{thread}/reopening", new { })).Json!["outcome"].ShouldBeNull();
        (await program.Delete($"{room}/{thread}", null)).Status.ShouldBe(422);
        (await program.Delete($"{room}/{(Guid)answered.Json["answers"]![0]!["id"]!}", null)).Status.ShouldBe(204);
        (await program.Get(room)).Json!.AsArray().Count.ShouldBe(1);
        (await program.Get($"{room}/{thread}")).Status.ShouldBe(200);
    }

    [Theory, BothEngines]
    public async Task Who_may_not_hears_so_before_anything_is_said_of_what_was_sent(OnEngine engine)
    {
        var hand = await PlanInHand.In(await houses.On(engine));
        var viewer = await KeyHolder.With(hand.Sample, Role.Viewer);
        var adviser = await KeyHolder.With(hand.Sample, Role.Adviser);
        var room = hand.At("/comments");
        var thread = (Guid)(await adviser.Post(room, Comment("Who pays?"))).Json!["id"]!;

        (await viewer.Get(room)).Status.ShouldBe(200);
        (await viewer.Post(room, new { nonsense = 1 })).Status.ShouldBe(403);
        (await viewer.Post($"{room}/{thread}/resolution", new { nonsense = 1 })).Status.ShouldBe(403);
        (await viewer.Delete($"{room}/{thread}", null)).Status.ShouldBe(403);
        (await KeyHolder.Anybody(hand.House).Get(room)).Status.ShouldBe(404);
        (await hand.Comments()).ShouldHaveSingleItem();
    }

    [Theory, BothEngines]
    public async Task What_is_sent_wrongly_is_refused_with_its_field(OnEngine engine)
    {
        var hand = await PlanInHand.In(await houses.On(engine));
        var program = await KeyHolder.With(hand.Sample, Role.Coordinator);
        var room = hand.At("/comments");
        var thread = (Guid)(await program.Post(room, Comment("Who pays?"))).Json!["id"]!;

        (await program.Post(room, Comment(" "))).Fields.ShouldBe(["text"]);
        (await program.Post(room, Comment("Hm", part: "weather"))).Fields.ShouldBe(["part"]);
        (await program.Post(room, Comment("Hm", action: Guid.CreateVersion7()))).Fields.ShouldBe(["actionId"]);
        (await program.Post(room, Comment("Hm", Guid.CreateVersion7()))).Status.ShouldBe(404);
        (
            await program.Post($"{room}/{thread}/resolution", new { outcome = "notTakenOver", note = (string?)null })
        ).Fields.ShouldBe(["note"]);
        (
            await program.Post($"{room}/{thread}/resolution", new { outcome = "forgotten", note = (string?)null })
        ).Status.ShouldBe(422);
        (await program.Post($"{room}/{thread}/reopening", new { })).Status.ShouldBe(422);
    }

    private static object Comment(string text, Guid? thread = null, string? part = null, Guid? action = null) =>
        new
        {
            actionId = action,
            part,
            quote = (string?)null,
            thread,
            text,
        };
}
