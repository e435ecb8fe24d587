using System.Net;
using Konvent.ActionPlans;
using Konvent.ActionPlans.Guests;
using Konvent.ActionPlans.Steps;
using Konvent.Basics;
using Konvent.People.Rights;
using Konvent.Projects.Programmes.Plans;
using Konvent.Reading;
using Konvent.Storage;
using Microsoft.EntityFrameworkCore;
using Shouldly;

namespace Konvent.Tests.ActionPlans.Guests;

public sealed class GuestDecisionTests(Houses houses)
{
    [Theory, BothEngines]
    public async Task The_secretariat_returns_a_plan_by_its_link_and_then_reads_what_was_decided(OnEngine engine)
    {
        var (hand, guest) = await Submitted(engine);
        using var browser = hand.House.Browser();
        (await browser.GetAsync(guest.Link)).Headers.Location!.ToString().ShouldBe($"{guest.Link}/decision");

        var silent = await Decide(browser, hand, guest, "Return", note: "");
        var done = await Decide(browser, hand, guest, "Return", note: "Say who pays.");

        silent.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        done.StatusCode.ShouldBe(HttpStatusCode.Found);
        var plan = await hand.Stored();
        plan.State.ShouldBe(PlanState.Returned);
        (plan.Steps[^1].By, plan.Steps[^1].Function, plan.Steps[^1].Note).ShouldBe(
            ("Olga Example", "Project officer", "Say who pays.")
        );
        var after = await (await browser.GetAsync($"{guest.Link}/decision")).Text();
        after.ShouldContain("There is nothing to decide about this plan now");
        after.ShouldContain("Say who pays.");
        after.ShouldNotContain("Your decision");
    }

    [Theory, BothEngines]
    public async Task The_secretariat_accepts_and_cannot_decide_twice(OnEngine engine)
    {
        var (hand, guest) = await Submitted(engine);
        using var browser = hand.House.Browser();
        var form = await FormOnPage.At(browser, $"{guest.Link}/decision");
        form.Type(("Form.By", "Olga Example"));

        await form.Send("Accept");
        var again = await form.Send("Return");

        again.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await hand.Stored()).State.ShouldBe(PlanState.Accepted);
    }

    [Theory, BothEngines]
    public async Task Nobody_decides_on_a_text_they_did_not_read(OnEngine engine)
    {
        var (hand, guest) = await Submitted(engine);
        using var browser = hand.House.Browser();
        var form = await FormOnPage.At(browser, $"{guest.Link}/decision");
        await hand.Go(PlanMove.TakenBack);
        await hand.Go(PlanMove.Submitted);

        var stale = await form.Type(("Form.By", "Olga Example"), ("Form.Note", "All is fine.")).Send("Accept");

        stale.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await stale.Text()).ShouldContain("has changed since you opened this page");
        (await hand.Stored()).State.ShouldBe(PlanState.Submitted);
        var read = await form.In(stale);
        read["Form.Note"].ShouldBe("All is fine.");
        (await read.Send("Accept")).StatusCode.ShouldBe(HttpStatusCode.Found);
        (await hand.Stored()).State.ShouldBe(PlanState.Accepted);
    }

    [Theory, BothEngines]
    public async Task Who_decides_by_a_link_is_told_of_what_is_submitted_again_and_decides_about_that(OnEngine engine)
    {
        await using var house = await House.On(engine);
        var hand = await PlanInHand.In(house);
        await hand.Go(PlanMove.Submitted);
        var expired = await GuestInHand.In(hand, GuestPurpose.Decide);
        house.Clock.Move(PlanGuest.Time);
        var (guest, revoked) = (
            await GuestInHand.In(hand, GuestPurpose.Decide),
            await GuestInHand.In(hand, GuestPurpose.Decide)
        );
        var stakeholder = await GuestInHand.In(hand);
        await revoked.Revoke();
        using var browser = house.Browser();
        await Decide(browser, hand, guest, "Return", note: "Say who pays.");
        await hand.Action("Quays paid by the town");

        await hand.Go(PlanMove.Submitted, note: "Now it says who pays.");

        var letters = await house.LettersTo(guest.Email);
        letters.Count.ShouldBe(2);
        letters[0].Text.ShouldContain("Somebody has submitted the action plan");
        letters[0].Text.ShouldContain("Now it says who pays.");
        letters[0].Cause.ShouldBe(guest.Id);
        foreach (var other in new[] { expired, revoked, stakeholder })
            (await house.LettersTo(other.Email)).ShouldHaveSingleItem();
        foreach (var link in new[] { guest.Link, Links.PathIn(letters[0].Text) })
            (await browser.GetStringAsync($"{link}/decision")).ShouldContain("Quays paid by the town");
        (await Decide(browser, hand, guest, "Accept", note: "")).StatusCode.ShouldBe(HttpStatusCode.Found);
        (await hand.Stored()).State.ShouldBe(PlanState.Accepted);
    }

    [Theory, BothEngines]
    public async Task A_draft_is_neither_shown_to_the_secretariat_nor_decided_by_it(OnEngine engine)
    {
        var hand = await PlanInHand.In(await houses.On(engine));
        await hand.Action("A secret thought");
        await hand.Go(PlanMove.Submitted);
        var guest = await GuestInHand.In(hand, GuestPurpose.Decide);
        await hand.Go(PlanMove.TakenBack);
        var other = await GuestInHand.In(hand);
        using var browser = hand.House.Browser();

        var page = await browser.GetStringAsync($"{guest.Link}/decision");
        var token = await browser.FormToken(other.Link);
        var answer = await browser.PostWith(
            token,
            $"{guest.Link}/decision?handler=Accept",
            ("Form.Version", $"{(await hand.Stored()).Version}"),
            ("Form.By", "Olga Example")
        );

        page.ShouldNotContain("A secret thought");
        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await hand.Stored()).State.ShouldBe(PlanState.Draft);
    }

    [Theory, BothEngines]
    public async Task A_link_to_decide_is_sent_while_the_plan_is_submitted_and_names_who_did_so(OnEngine engine)
    {
        await using var house = await House.On(engine);
        var hand = await PlanInHand.In(house);
        var officer = await house.SignedIn(Role.ProgrammeOfficer, Place.OfProgramme(hand.Sample.Programme));
        var coordinator = await house.SignedIn(Role.Coordinator, hand.Sample.Place);

        var early = await (await officer.GetAsync(hand.At("/guests/new"))).Text();
        early.ShouldContain("can be sent while the plan is submitted");
        early.ShouldNotContain("Form.Email");
        (await coordinator.GetStringAsync(hand.At("/guests/new"))).ShouldNotContain("value=\"Decide\"");
        await Should.ThrowAsync<RuleBroken>(GuestInHand.In(hand, GuestPurpose.Decide));
        (await house.InDatabase(db => db.PlanGuests.CountAsync(g => g.PlanId == hand.Plan.Id))).ShouldBe(0);

        await hand.Go(PlanMove.Submitted);
        (await officer.GetStringAsync(hand.At("/guests/new"))).ShouldContain("Form.Email");
        var guest = await GuestInHand.In(hand, GuestPurpose.Decide);
        var letter = (await house.LettersTo(guest.Email)).ShouldHaveSingleItem();
        letter.Text.ShouldContain(
            $"submitted by Somebody ({(await hand.Stored()).Steps[^1].On.Write(Language.English)})"
        );

        await hand.Go(PlanMove.TakenBack);
        house.Clock.Move(PlanGuest.Pause);
        (await Should.ThrowAsync<RuleBroken>(guest.Renew())).First.Key.ShouldBe("guests.rule.decideLater");
        (await officer.GetStringAsync(hand.At("/guests"))).ShouldNotContain("handler=Renew");
        await guest.Revoke();
        (await guest.Stored()).RevokedAt.ShouldNotBeNull();
    }

    [Theory, BothEngines]
    public async Task Where_the_programme_knows_no_acceptance_a_plan_is_only_returned(OnEngine engine)
    {
        PlanStep[] steps = [PlanStep.Submission, PlanStep.Signature];
        var rules = new PlanRules(PlanOwed.PerInstrument, null, steps, 0, [], "Manual", Checked: true);
        var hand = await PlanInHand.In(await houses.On(engine), rules);
        await hand.Go(PlanMove.Submitted);
        var guest = await GuestInHand.In(hand, GuestPurpose.Decide);
        using var browser = hand.House.Browser();

        var page = await browser.GetStringAsync($"{guest.Link}/decision");

        page.ShouldContain("handler=Return");
        page.ShouldNotContain("handler=Accept");
        (await Decide(browser, hand, guest, "Accept", note: "")).StatusCode.ShouldBe(
            HttpStatusCode.UnprocessableEntity
        );
    }

    [Theory, BothEngines]
    public async Task Only_who_may_decide_lets_somebody_decide(OnEngine engine)
    {
        var hand = await PlanInHand.In(await houses.On(engine));
        var partner = hand.Sample.With(Role.Partner, hand.Partner.OrganisationId);

        await Should.ThrowAsync<NotAllowed>(
            hand.Sample.Do<InviteGuest>(deed =>
                deed.Run(
                    hand.Sample.Acronym,
                    hand.Plan.Id,
                    new(GuestPurpose.Decide, "Olga", "olga@example.org", Language.English),
                    partner,
                    default
                )
            )
        );
        (await hand.House.InDatabase(db => db.PlanGuests.CountAsync(g => g.PlanId == hand.Plan.Id))).ShouldBe(0);
    }

    private async Task<(PlanInHand, GuestInHand)> Submitted(OnEngine engine)
    {
        var hand = await PlanInHand.In(await houses.On(engine));
        await hand.Action("Quays without cars");
        await hand.Go(PlanMove.Submitted);
        return (hand, await GuestInHand.In(hand, GuestPurpose.Decide));
    }

    private static async Task<HttpResponseMessage> Decide(
        HttpClient browser,
        PlanInHand hand,
        GuestInHand guest,
        string how,
        string note
    ) =>
        await browser.PostForm(
            $"{guest.Link}/decision?handler={how}",
            ("Form.Version", $"{(await hand.Stored()).Version}"),
            ("Form.By", "Olga Example"),
            ("Form.Function", "Project officer"),
            ("Form.Note", note)
        );
}
