using System.Net;
using Konvent.ActionPlans.Comments;
using Konvent.People.Rights;
using Shouldly;

namespace Konvent.Tests.ActionPlans.Comments;

public sealed class CommentPagesTests(Houses houses)
{
    [Theory, BothEngines]
    public async Task An_adviser_comments_on_a_part_of_an_action_and_leads_back_to_it(OnEngine engine)
    {
        var hand = await PlanInHand.In(await houses.On(engine));
        var action = await hand.Action("Quays without cars");
        var adviser = await hand.House.SignedIn(Role.Adviser, hand.Sample.Place);

        var answer = await adviser.Say(hand, "Which quays?\r\nAll of them?", action.Id, "nature", "Three towns close");

        var thread = await hand.Thread();
        answer.Headers.Location!.ToString().ShouldBe(hand.At($"/actions/{action.Id}#thread-{thread.Id:N}"));
        (thread.Part, thread.Quote, thread.Text).ShouldBe(
            ("nature", "Three towns close", "Which quays?\nAll of them?")
        );
        var page = await (await adviser.GetAsync(hand.At($"/actions/{action.Id}"))).Text();
        page.ShouldContain("Three towns close");
        page.ShouldContain("Which quays? All of them?");
        page.ShouldContain("Maria Muster");
    }

    [Theory, BothEngines]
    public async Task The_plan_shows_its_own_threads_and_counts_those_of_its_actions(OnEngine engine)
    {
        var hand = await PlanInHand.In(await houses.On(engine));
        var action = await hand.Action("Quays without cars");
        var browser = await hand.House.SignedIn(Role.Coordinator, hand.Sample.Place);
        await browser.Say(hand, "Too short, all of it.");
        await browser.Say(hand, "Who pays?", action.Id, "costs");
        await browser.Say(hand, "Since when?", action.Id);

        var page = await browser.GetStringAsync(hand.At());

        page.ShouldContain("Too short, all of it.");
        page.ShouldNotContain("Who pays?");
        page.ShouldContain("2 open comments");
        page.ShouldContain($"/comments?about={action.Id}");
    }

    [Theory, BothEngines]
    public async Task A_comment_on_a_part_that_says_nothing_any_more_is_still_read(OnEngine engine)
    {
        var hand = await PlanInHand.In(await houses.On(engine));
        var action = await hand.Action("Quays without cars");
        var browser = await hand.House.SignedIn(Role.Coordinator, hand.Sample.Place);

        await browser.Say(hand, "Say what it costs.", action.Id, "costs");

        (await browser.GetStringAsync(hand.At($"/actions/{action.Id}"))).ShouldContain("Say what it costs.");
    }

    [Theory, BothEngines]
    public async Task Two_who_answer_at_the_same_moment_are_both_heard(OnEngine engine)
    {
        var hand = await PlanInHand.In(await houses.On(engine));
        var coordinator = await hand.House.SignedIn(Role.Coordinator, hand.Sample.Place);
        var adviser = await hand.House.SignedIn(Role.Adviser, hand.Sample.Place);
        await coordinator.Say(hand, "Is that so?");
        var thread = (await hand.Thread()).Id;

        var answers = await Task.WhenAll(
            coordinator.Answer(hand, thread, "It is."),
            adviser.Answer(hand, thread, "It is not.")
        );

        answers.ShouldAllBe(answer => answer.StatusCode == HttpStatusCode.Found);
        (await hand.Comments())
            .Select(comment => comment.Text)
            .ShouldBe(["Is that so?", "It is.", "It is not."], ignoreOrder: true);
    }

    [Theory, BothEngines]
    public async Task A_thread_is_closed_with_what_became_of_it_and_opened_again(OnEngine engine)
    {
        var hand = await PlanInHand.In(await houses.On(engine));
        var adviser = await hand.House.SignedIn(Role.Adviser, hand.Sample.Place);
        var writer = await hand.House.SignedIn(Role.Partner, hand.Sample.Place, hand.Partner.OrganisationId);
        await adviser.Say(hand, "Say who pays.");
        var thread = (await hand.Thread()).Id;

        var silent = await writer.Close(hand, thread, ThreadOutcome.NotTakenOver);
        await writer.Close(hand, thread, ThreadOutcome.NotTakenOver, "The ministry says it elsewhere.");

        silent.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await silent.Text()).ShouldContain("why it was not taken over");
        var list = await (await adviser.GetAsync(hand.At("/comments"))).Text();
        list.ShouldContain("Not taken over");
        list.ShouldContain("The ministry says it elsewhere.");
        await adviser.PostForm(hand.At(), hand.At("/comments?handler=Reopen"), ("Form.Thread", thread.ToString()));
        (await hand.Thread()).IsResolved.ShouldBeFalse();
    }

    [Theory, BothEngines]
    public async Task Who_neither_writes_the_plan_nor_began_the_thread_does_not_close_it(OnEngine engine)
    {
        var hand = await PlanInHand.In(await houses.On(engine));
        var coordinator = await hand.House.SignedIn(Role.Coordinator, hand.Sample.Place);
        var adviser = await hand.House.SignedIn(Role.Adviser, hand.Sample.Place);
        var elsewhere = await hand.House.SignedIn(Role.Partner, hand.Sample.Place);
        await coordinator.Say(hand, "Say who pays.");
        var thread = (await hand.Thread()).Id;

        foreach (var browser in new[] { adviser, elsewhere })
            (await browser.Close(hand, thread)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await hand.Thread()).IsResolved.ShouldBeFalse();
    }

    [Theory, BothEngines]
    public async Task One_takes_back_ones_own_comment_while_nobody_has_answered(OnEngine engine)
    {
        var hand = await PlanInHand.In(await houses.On(engine));
        var adviser = await hand.House.SignedIn(Role.Adviser, hand.Sample.Place);
        var coordinator = await hand.House.SignedIn(Role.Coordinator, hand.Sample.Place);
        await adviser.Say(hand, "Nonsense.");
        var thread = (await hand.Thread()).Id;

        (await coordinator.TakeBack(hand, thread)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        await coordinator.Answer(hand, thread, "Why?");
        var late = await adviser.TakeBack(hand, thread);
        var answer = (await hand.Comments())[^1].Id;
        await coordinator.TakeBack(hand, answer);
        await adviser.TakeBack(hand, thread);

        (await late.Text()).ShouldContain("Somebody has answered meanwhile");
        (await hand.Comments()).ShouldBeEmpty();
    }

    [Theory, BothEngines]
    public async Task A_viewer_reads_and_says_nothing(OnEngine engine)
    {
        var hand = await PlanInHand.In(await houses.On(engine));
        var adviser = await hand.House.SignedIn(Role.Adviser, hand.Sample.Place);
        var viewer = await hand.House.SignedIn(Role.Viewer, hand.Sample.Place);
        var stranger = await hand.House.SignedIn(Role.Coordinator);
        await adviser.Say(hand, "Say who pays.");

        var page = await viewer.GetStringAsync(hand.At());

        page.ShouldContain("Say who pays.");
        page.ShouldNotContain("Form.Text");
        var token = await viewer.FormToken(hand.At());
        (await viewer.PostWith(token, hand.At("/comments"), ("Form.Text", "I too"))).StatusCode.ShouldBe(
            HttpStatusCode.Forbidden
        );
        (await stranger.GetAsync(hand.At("/comments"))).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await hand.Comments()).ShouldHaveSingleItem();
    }

    [Theory, BothEngines]
    public async Task What_was_said_comes_back_with_a_plan_that_was_taken_out(OnEngine engine)
    {
        var hand = await PlanInHand.In(await houses.On(engine));
        var adviser = await hand.House.SignedIn(Role.Adviser, hand.Sample.Place);
        await adviser.Say(hand, "Say who pays.");
        var version = (await hand.Stored()).Version;

        await hand.Sample.Do<Konvent.ActionPlans.Writing.TakeOutPlan>(deed =>
            deed.Run(hand.Sample.Acronym, hand.Plan.Id, version, hand.Sample.Coordinator, default)
        );
        (await adviser.GetAsync(hand.At("/comments"))).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        await hand.Sample.Do<Konvent.ActionPlans.Writing.BringBackPlan>(deed =>
            deed.Run(hand.Sample.Acronym, hand.Plan.Id, hand.Sample.Coordinator, default)
        );

        (await adviser.GetStringAsync(hand.At())).ShouldContain("Say who pays.");
    }
}
