using System.Net;
using Konvent.ActionPlans.Comments;
using Konvent.ActionPlans.Guests;
using Konvent.People.Rights;
using Konvent.Tests.ActionPlans.Comments;
using Shouldly;

namespace Konvent.Tests.ActionPlans.Guests;

public sealed class GuestCommentTests(Houses houses)
{
    [Theory, BothEngines]
    public async Task A_stakeholder_reads_the_draft_comments_and_hears_what_became_of_it(OnEngine engine)
    {
        var hand = await PlanInHand.In(await houses.On(engine));
        var action = await hand.Action("Quays without cars");
        var guest = await GuestInHand.In(hand);
        var writer = await hand.House.SignedIn(Role.Partner, hand.Sample.Place, hand.Partner.OrganisationId);
        using var browser = hand.House.Browser();

        var draft = await (await browser.GetAsync(guest.Link)).Text();
        draft.ShouldContain("Quays without cars");
        draft.ShouldContain("asks you what you think of this plan");
        var said = await guest.Say(browser, "In the evening too, please.", action: action.Id);
        said.StatusCode.ShouldBe(HttpStatusCode.Found);
        var thread = (await hand.Thread()).Id;
        await writer.Close(hand, thread, ThreadOutcome.NotTakenOver, "The school closes at six.");

        var letter = (await hand.House.LettersTo(guest.Email))[0];
        letter.Text.ShouldContain("The school closes at six.");
        letter.Text.ShouldContain($"#thread-{thread:N}");
        foreach (var link in new[] { guest.Link, Links.PathIn(letter.Text).Split('#')[0] })
            (await (await browser.GetAsync(link)).Text()).ShouldContain("The school closes at six.");
        (await guest.Stored()).LastSeenOn.ShouldNotBeNull();
    }

    [Theory, BothEngines]
    public async Task Who_spoke_hears_what_became_of_it_without_a_link_once_theirs_has_expired_until_they_are_forgotten(
        OnEngine engine
    )
    {
        await using var house = await House.On(engine);
        var hand = await PlanInHand.In(house);
        var (guest, revoked) = (await GuestInHand.In(hand), await GuestInHand.In(hand));
        foreach (var one in new[] { guest, revoked })
            await one.Say(house.Browser(), "In the evening too, please.");
        await revoked.Revoke();
        house.Clock.Move(PlanGuest.Time + TimeSpan.FromDays(10));
        var writer = await house.SignedIn(Role.Partner, hand.Sample.Place, hand.Partner.OrganisationId);

        var threads = await hand.Comments();
        foreach (var thread in threads)
            await writer.Close(hand, thread.Id, ThreadOutcome.NotTakenOver, "The school closes at six.");
        var letter = (await house.LettersTo(guest.Email))[0];
        house.Clock.Move(ForgetGuests.After - TimeSpan.FromDays(10));
        var late = await house.SignedIn(Role.Partner, hand.Sample.Place, hand.Partner.OrganisationId);
        await late.Answer(hand, threads[0].Id, "Too late for you.");

        letter.Text.ShouldContain("The school closes at six.");
        letter.Text.ShouldContain("Your link expired on");
        letter.Text.ShouldNotContain("http");
        letter.Cause.ShouldBe(guest.Id);
        (await house.LettersTo(guest.Email)).Count.ShouldBe(2);
        (await house.LettersTo(revoked.Email)).ShouldHaveSingleItem();
    }

    [Theory, BothEngines]
    public async Task Looking_at_the_page_changes_nothing(OnEngine engine)
    {
        var hand = await PlanInHand.In(await houses.On(engine));
        var guest = await GuestInHand.In(hand);

        for (var turn = 0; turn < 3; turn++)
            (await hand.House.Browser().GetAsync(guest.Link)).StatusCode.ShouldBe(HttpStatusCode.OK);

        var stored = await guest.Stored();
        stored.LastSeenOn.ShouldBeNull();
        stored.Version.ShouldBe(1);
    }

    [Theory, BothEngines]
    public async Task Guests_see_what_they_began_and_not_what_others_say_among_each_other(OnEngine engine)
    {
        var hand = await PlanInHand.In(await houses.On(engine));
        var (one, other) = (await GuestInHand.In(hand), await GuestInHand.In(hand));
        var adviser = await hand.House.SignedIn(Role.Adviser, hand.Sample.Place);
        await adviser.Say(hand, "Between us: this is too little.");
        var inner = (await hand.Thread()).Id;
        await one.Say(hand.House.Browser(), "I like it.");

        var page = await hand.House.Browser().GetStringAsync(other.Link);

        page.ShouldNotContain("Between us");
        page.ShouldNotContain("I like it.");
        (await other.Say(hand.House.Browser(), "Hm", inner)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        var theirs = (await hand.Comments())[^1];
        (await other.Say(hand.House.Browser(), "Hm", theirs.Id)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await hand.Comments()).Count.ShouldBe(2);
    }

    [Theory, BothEngines]
    public async Task A_guest_takes_back_only_what_is_their_own(OnEngine engine)
    {
        var hand = await PlanInHand.In(await houses.On(engine));
        var (one, other) = (await GuestInHand.In(hand), await GuestInHand.In(hand));
        await one.Say(hand.House.Browser(), "I like it.");
        var comment = ("id", (await hand.Thread()).Id.ToString());

        var foreign = await hand.House.Browser().PostForm(other.Link + "?handler=TakeBack", comment);
        foreign.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await hand.Comments()).ShouldHaveSingleItem();
        await hand.House.Browser().PostForm(one.Link + "?handler=TakeBack", comment);

        (await hand.Comments()).ShouldBeEmpty();
    }

    [Theory, BothEngines]
    public async Task A_guest_says_what_became_of_what_they_began_and_of_nothing_else(OnEngine engine)
    {
        var hand = await PlanInHand.In(await houses.On(engine));
        var (one, other) = (await GuestInHand.In(hand), await GuestInHand.In(hand));
        var adviser = await hand.House.PersonWith(Role.Adviser, hand.Sample.Place);
        await one.Say(hand.House.Browser(), "Why not on Sundays?");
        var thread = (await hand.Thread()).Id;
        await adviser.Browser.Answer(hand, thread, "The school is closed then.");

        (await other.Close(thread, ThreadOutcome.Answered)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        var silent = await one.Close(thread, ThreadOutcome.NotTakenOver);
        (await one.Close(thread, ThreadOutcome.Answered, "I see.")).StatusCode.ShouldBe(HttpStatusCode.Found);

        silent.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await silent.Text()).ShouldContain("why it was not taken over");
        var closed = await hand.Thread();
        (closed.Outcome, closed.OutcomeNote).ShouldBe((ThreadOutcome.Answered, "I see."));
        closed.ResolvedBy.ShouldBeNull(); // Their name would stay there when they are forgotten.
        (await adviser.Browser.GetStringAsync(hand.At())).ShouldContain("by a guest, ");
        (await hand.House.LettersTo(adviser.Email))[0].Text.ShouldContain("A guest has closed a thread");
        await hand.House.Browser().PostForm(one.Link, one.Link + "?handler=Reopen", ("Form.Thread", thread.ToString()));
        (await hand.Thread()).IsResolved.ShouldBeFalse();
    }

    [Theory, BothEngines]
    public async Task The_page_and_the_letter_speak_the_guests_language(OnEngine engine)
    {
        var hand = await PlanInHand.In(await houses.On(engine));
        var guest = await GuestInHand.In(hand, language: "it");

        var letter = (await hand.House.LettersTo(guest.Email)).ShouldHaveSingleItem();
        var page = await hand.House.Browser().GetStringAsync(guest.Link);

        letter.Text.ShouldStartWith("Buongiorno Berta Beispiel");
        page.ShouldContain("<html lang=\"it\"");
        page.ShouldContain("chiede un parere su questo piano");
        page.ShouldContain("noindex");
    }

    [Theory, BothEngines]
    public async Task What_is_wrong_comes_back_as_it_was_typed(OnEngine engine)
    {
        var hand = await PlanInHand.In(await houses.On(engine));
        var guest = await GuestInHand.In(hand);

        var answer = await hand
            .House.Browser()
            .PostForm(guest.Link, ("Form.Text", "My long thought"), ("Form.Quote", new string('q', 3_000)));

        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await answer.Content.ReadAsStringAsync()).ShouldContain("My long thought");
        (await hand.Comments()).ShouldBeEmpty();
    }
}
