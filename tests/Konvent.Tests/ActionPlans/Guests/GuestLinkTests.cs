using System.Net;
using Konvent.ActionPlans;
using Konvent.ActionPlans.Guests;
using Konvent.ActionPlans.Steps;
using Konvent.ActionPlans.Writing;
using Konvent.Basics;
using Konvent.People.Rights;
using Konvent.Storage;
using Konvent.Tests.ActionPlans.Comments;
using Microsoft.EntityFrameworkCore;
using Shouldly;

namespace Konvent.Tests.ActionPlans.Guests;

public sealed class GuestLinkTests(Houses houses)
{
    [Theory, BothEngines]
    public async Task A_writer_looks_at_the_letter_invites_renews_and_revokes(OnEngine engine)
    {
        await using var house = await House.On(engine);
        var hand = await PlanInHand.In(house);
        var browser = await house.SignedIn(Role.Partner, hand.Sample.Place, hand.Partner.OrganisationId);
        var form = await FormOnPage.At(browser, hand.At("/guests/new"));
        form.Type(("Form.Name", "Berta Beispiel"), ("Form.Email", "berta@example.org"), ("Form.Language", "de"));

        var preview = await form.Send("Preview");
        (await preview.Text()).ShouldContain("Guten Tag Berta Beispiel");
        (await house.LettersTo("berta@example.org")).ShouldBeEmpty();
        (await form.Send()).StatusCode.ShouldBe(HttpStatusCode.Found);
        var twice = await form.Send();
        var guest = await house.InDatabase(db => db.PlanGuests.SingleAsync(g => g.PlanId == hand.Plan.Id));
        var first = await house.LinkTo("berta@example.org");
        var soon = await browser.PostForm(hand.At("/guests?handler=Renew"), ("id", guest.Id.ToString()));
        house.Clock.Move(PlanGuest.Pause);
        await browser.PostForm(hand.At("/guests?handler=Renew"), ("id", guest.Id.ToString()));
        var second = await house.LinkTo("berta@example.org");

        (await twice.Text()).ShouldContain("has a link already");
        (await soon.Text()).ShouldContain("has just been sent");
        (await house.Browser().GetAsync(first)).StatusCode.ShouldBe(HttpStatusCode.Gone);
        (await house.Browser().GetAsync(second)).StatusCode.ShouldBe(HttpStatusCode.OK);
        await browser.PostForm(hand.At("/guests?handler=Revoke"), ("id", guest.Id.ToString()));
        (await house.Browser().GetAsync(second)).StatusCode.ShouldBe(HttpStatusCode.Gone);
        (await browser.GetStringAsync(hand.At("/guests"))).ShouldContain("revoked on");
    }

    [Theory, BothEngines]
    public async Task The_secret_lies_nowhere_but_in_the_letter(OnEngine engine)
    {
        var hand = await PlanInHand.In(await houses.On(engine));
        var guest = await GuestInHand.In(hand);
        var secret = guest.Link.Split('/')[^1];

        var kept = await hand.House.InDatabase(db =>
            db.PlanGuestLinks.Where(l => l.GuestId == guest.Id).Select(l => l.SecretHash).SingleAsync()
        );

        kept.ShouldNotContain(secret);
        kept.Length.ShouldBe(64);
    }

    [Theory, BothEngines]
    public async Task A_guessed_an_expired_and_a_revoked_link_and_one_to_a_plan_that_was_taken_out_open_nothing(
        OnEngine engine
    )
    {
        await using var house = await House.On(engine);
        var (hand, gone) = (await PlanInHand.In(house), await PlanInHand.In(house));
        var (expired, revoked, bereft) = (
            await GuestInHand.In(hand),
            await GuestInHand.In(hand),
            await GuestInHand.In(gone)
        );
        using var browser = house.Browser();
        var token = await browser.FormToken(expired.Link);
        await revoked.Revoke();
        await gone.Sample.Do<TakeOutPlan>(deed =>
            deed.Run(gone.Sample.Acronym, gone.Plan.Id, 1, gone.Sample.Coordinator, default)
        );
        house.Clock.Move(PlanGuest.Time);

        foreach (var link in new[] { "/plan-links/nobody-has-this", expired.Link, revoked.Link, bereft.Link })
        foreach (var page in new[] { link, $"{link}/decision" })
        {
            var answer = await browser.GetAsync(page);
            answer.StatusCode.ShouldBe(HttpStatusCode.Gone, page);
            (await answer.Text()).ShouldContain("This link works no more");
        }
        foreach (var link in new[] { "/plan-links/nobody-has-this", expired.Link, revoked.Link, bereft.Link })
        foreach (
            var way in new[]
            {
                "",
                "?handler=TakeBack",
                "?handler=Resolve",
                "?handler=Reopen",
                "/decision?handler=Accept",
                "/decision?handler=Return",
            }
        )
            (await browser.PostWith(token, link + way, ("Form.Text", "Hm"), ("Form.By", "X"))).StatusCode.ShouldBe(
                HttpStatusCode.Gone,
                link + way
            );
        (await hand.Comments()).ShouldBeEmpty();
    }

    [Theory, BothEngines]
    public async Task A_link_for_one_purpose_does_nothing_else(OnEngine engine)
    {
        var hand = await PlanInHand.In(await houses.On(engine));
        await hand.Go(PlanMove.Submitted);
        var (comments, decides) = (await GuestInHand.In(hand), await GuestInHand.In(hand, GuestPurpose.Decide));
        using var browser = hand.House.Browser();
        var token = await browser.FormToken(comments.Link);
        var version = ("Form.Version", $"{(await hand.Stored()).Version}");

        (await browser.GetAsync($"{comments.Link}/decision")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        foreach (var how in new[] { "Accept", "Return" })
            (
                await browser.PostWith(
                    token,
                    $"{comments.Link}/decision?handler={how}",
                    version,
                    ("Form.By", "X"),
                    ("Form.Note", "Hm")
                )
            ).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        foreach (var way in new[] { "", "?handler=Resolve", "?handler=Reopen" })
            (await browser.PostWith(token, decides.Link + way, ("Form.Text", "Hm"))).StatusCode.ShouldBe(
                HttpStatusCode.NotFound,
                way
            );
        (await hand.Stored()).State.ShouldBe(PlanState.Submitted);
        (await hand.Comments()).ShouldBeEmpty();
    }

    [Theory, BothEngines]
    public async Task Who_does_not_write_the_plan_sees_no_guests_and_ends_none(OnEngine engine)
    {
        var hand = await PlanInHand.In(await houses.On(engine));
        var guest = await GuestInHand.In(hand);
        var (other, own) = (await PlanInHand.In(hand.House), ("id", guest.Id.ToString()));
        var stranger = await hand.House.SignedIn(Role.Coordinator, other.Sample.Place);

        foreach (var role in new[] { Role.Adviser, Role.Viewer, Role.Translator, Role.Auditor })
            (
                await (await hand.House.SignedIn(role, hand.Sample.Place)).GetAsync(hand.At("/guests"))
            ).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await stranger.GetAsync(hand.At("/guests"))).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        var officer = await hand.House.SignedIn(Role.ProgrammeOfficer, Place.OfProgramme(hand.Sample.Programme));
        (await officer.GetStringAsync(hand.At("/guests"))).ShouldNotContain(guest.Email);
        (await officer.PostForm(hand.At("/guests/new"), hand.At("/guests?handler=Revoke"), own)).StatusCode.ShouldBe(
            HttpStatusCode.Forbidden
        );
        var token = await stranger.FormToken(other.At("/guests/new"));
        (await stranger.PostWith(token, other.At("/guests?handler=Revoke"), own)).StatusCode.ShouldBe(
            HttpStatusCode.NotFound
        );
        (await guest.Stored()).RevokedAt.ShouldBeNull();
    }

    [Theory, BothEngines]
    public async Task What_cannot_be_a_guest_is_refused(OnEngine engine)
    {
        var hand = await PlanInHand.In(await houses.On(engine));
        var browser = await hand.House.SignedIn(Role.Coordinator, hand.Sample.Place);
        (string, string)[][] wrong =
        [
            [("Form.Name", ""), ("Form.Email", "a@example.org")],
            [("Form.Name", "A\nB"), ("Form.Email", "a@example.org")],
            [("Form.Name", new string('x', 201)), ("Form.Email", "a@example.org")],
            [("Form.Name", "Berta"), ("Form.Email", "nothing")],
            [("Form.Name", "Berta"), ("Form.Email", "a@example.org\r\nBcc: b@example.org")],
            [("Form.Name", "Berta"), ("Form.Email", "a@example.org"), ("Form.Purpose", "Rule")],
        ];

        foreach (var fields in wrong)
        {
            var form = await FormOnPage.At(browser, hand.At("/guests/new"));
            (await form.Type(fields).Send()).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        }

        (await hand.House.InDatabase(db => db.PlanGuests.CountAsync(g => g.PlanId == hand.Plan.Id))).ShouldBe(0);
    }
}
