using System.Net;
using Konvent.ActionPlans.Comments;
using Konvent.People.Rights;
using Shouldly;

namespace Konvent.Tests.ActionPlans.Comments;

public sealed class HostileCommentTests(Houses houses)
{
    [Theory, BothEngines]
    public async Task What_is_typed_is_shown_and_never_run(OnEngine engine)
    {
        var hand = await PlanInHand.In(await houses.On(engine));
        var browser = await hand.House.SignedIn(Role.Adviser, hand.Sample.Place);
        const string Script = "<script>alert('x')</script> & \"quoted\" 🚢 {0}";

        await browser.Say(hand, Script, quote: Script);

        foreach (var page in new[] { hand.At(), hand.At("/comments") })
        {
            var html = await browser.GetStringAsync(page);
            html.ShouldNotContain("<script>alert");
            WebUtility.HtmlDecode(html).ShouldContain(Script);
        }
    }

    [Theory, BothEngines]
    public async Task What_cannot_be_kept_is_refused_and_comes_back_as_typed(OnEngine engine)
    {
        var hand = await PlanInHand.In(await houses.On(engine));
        var browser = await hand.House.SignedIn(Role.Adviser, hand.Sample.Place);
        var tooLong = new string('x', 10_001);

        foreach (var text in new[] { "", "  \n ", tooLong, "Turned \u202E round" })
        {
            var answer = await browser.Say(hand, text);
            answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity, text);
        }
        // A sign that no engine keeps: such a form is none.
        (await browser.Say(hand, "A\0B")).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        var quoted = await browser.Say(hand, "Fine words", quote: new string('q', 2_001));

        quoted.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await quoted.Content.ReadAsStringAsync()).ShouldContain("Fine words");
        (await hand.Comments()).ShouldBeEmpty();
    }

    [Theory, BothEngines]
    public async Task Ten_thousand_characters_fit(OnEngine engine)
    {
        var hand = await PlanInHand.In(await houses.On(engine));
        var browser = await hand.House.SignedIn(Role.Adviser, hand.Sample.Place);

        await browser.Say(hand, new string('ż', 10_000));

        (await hand.Thread()).Text.Length.ShouldBe(10_000);
        (await browser.GetStringAsync(hand.At("/comments"))).Length.ShouldBeLessThan(100_000);
    }

    [Theory, BothEngines]
    public async Task Nothing_is_said_of_what_is_not_in_this_plan(OnEngine engine)
    {
        var house = await houses.On(engine);
        var (hand, other) = (await PlanInHand.In(house), await PlanInHand.In(house));
        var foreign = await other.Action("A foreign action");
        var browser = await house.SignedIn(Role.Coordinator, hand.Sample.Place);
        await (await house.SignedIn(Role.Coordinator, other.Sample.Place)).Say(other, "A foreign comment");
        var thread = (await other.Thread()).Id;

        (await browser.Say(hand, "Hm", foreign.Id)).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await browser.Say(hand, "Hm", part: "nature")).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await browser.Answer(hand, thread, "Hm")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await browser.Close(hand, thread)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await browser.TakeBack(hand, thread)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await hand.Comments()).ShouldBeEmpty();
        (await other.Thread()).IsResolved.ShouldBeFalse();
    }

    [Theory, BothEngines]
    public async Task An_answer_is_no_thread_and_a_closed_thread_is_closed_once(OnEngine engine)
    {
        var hand = await PlanInHand.In(await houses.On(engine));
        var browser = await hand.House.SignedIn(Role.Coordinator, hand.Sample.Place);
        await browser.Say(hand, "First");
        var thread = (await hand.Thread()).Id;
        await browser.Answer(hand, thread, "Second");
        var answer = (await hand.Comments())[^1].Id;

        (await browser.Answer(hand, answer, "Third")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await browser.Close(hand, answer)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await browser.Close(hand, thread, outcome: null)).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        await browser.Close(hand, thread);
        var again = await browser.Close(hand, thread, ThreadOutcome.Answered);

        again.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await hand.Thread()).Outcome.ShouldBe(ThreadOutcome.TakenOver);
    }
}
