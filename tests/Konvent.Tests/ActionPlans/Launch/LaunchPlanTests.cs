using System.Net;
using Konvent.ActionPlans.Steps;
using Konvent.People.Rights;
using Shouldly;

namespace Konvent.Tests.ActionPlans.Launch;

public sealed class LaunchPlanTests(Houses houses)
{
    [Theory, BothEngines]
    public async Task What_holds_up_the_launch_is_said_and_there_is_no_button(OnEngine engine)
    {
        var hand = await PlanInHand.In(await houses.On(engine));
        var browser = await hand.House.SignedIn(Role.Coordinator, hand.Sample.Place);

        var html = await browser.GetStringAsync(hand.At("/launch"));
        var forced = await browser.PostForm(hand.At("/launch"), ("Form.Version", "1"));

        html.ShouldContain("Only a signed plan can be shown to the public");
        html.ShouldContain("has no funding statement yet");
        html.ShouldNotContain("<button class=\"btn btn-main\">Open the plan");
        forced.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await forced.Text()).ShouldContain("has no funding statement yet");
        (await hand.Stored()).LaunchedOn.ShouldBeNull();
    }

    [Theory, BothEngines]
    public async Task What_readers_will_see_is_said_before(OnEngine engine)
    {
        var hand = await OpenPlans.Signed(await houses.On(engine));
        await hand.OpenProject("pl", "de");
        var browser = await hand.House.SignedIn(Role.Coordinator, hand.Sample.Place);

        using var answer = await browser.GetAsync(hand.At("/launch"));
        var text = await answer.Text();

        text.ShouldContain("Version 1, signed");
        text.ShouldContain("the signed words themselves");
        text.ShouldContain("the English summary, then the plan as signed (Polish)");
        text.ShouldContain("German: 0 of");
    }

    [Theory, BothEngines]
    public async Task A_coordinator_launches_a_signed_plan_and_takes_it_back(OnEngine engine)
    {
        var hand = await OpenPlans.Signed(await houses.On(engine));
        await hand.OpenProject("pl", "en");
        var browser = await hand.House.SignedIn(Role.Coordinator, hand.Sample.Place);

        (await browser.GetStringAsync(hand.At())).ShouldContain($"{hand.Plan.Id}/launch");
        var launched = await (await FormOnPage.At(browser, hand.At("/launch"))).Send();
        var day = (await hand.Stored()).LaunchedOn;
        var page = await browser.GetStringAsync(hand.At("/launch"));
        var history = await browser.GetStringAsync(hand.Sample.At("/history"));
        await (await FormOnPage.At(browser, hand.At("/launch"))).Send("TakeBack");

        launched.StatusCode.ShouldBe(HttpStatusCode.Found);
        day.ShouldBe(DateOnly.FromDateTime(hand.House.Clock.GetUtcNow().UtcDateTime));
        page.ShouldContain($"/pl/plans/{hand.Plan.Id}");
        history.ShouldContain("Shown to the public since");
        (await hand.Stored()).LaunchedOn.ShouldBeNull();
    }

    [Theory, BothEngines]
    public async Task Neither_partner_nor_secretariat_launches(OnEngine engine)
    {
        var hand = await OpenPlans.Signed(await houses.On(engine));
        await hand.OpenProject("pl");
        var partner = await hand.House.SignedIn(Role.Partner, hand.Sample.Place, hand.Partner.OrganisationId);
        var officer = await hand.House.SignedIn(Role.ProgrammeOfficer, Place.OfProgramme(hand.Sample.Programme));

        foreach (var browser in new[] { partner, officer })
        {
            (await browser.GetAsync(hand.At("/launch"))).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
            (await browser.GetStringAsync(hand.At())).ShouldNotContain($"{hand.Plan.Id}/launch");
        }
    }

    [Theory, BothEngines]
    public async Task Nobody_launches_what_has_become_another_under_their_eyes(OnEngine engine)
    {
        var hand = await OpenPlans.Signed(await houses.On(engine));
        await hand.OpenProject("pl");
        var browser = await hand.House.SignedIn(Role.Coordinator, hand.Sample.Place);
        var form = await FormOnPage.At(browser, hand.At("/launch"));
        await hand.Go(PlanMove.Reopened);

        var answer = await form.Send();

        answer.StatusCode.ShouldNotBe(HttpStatusCode.Found);
        (await hand.Stored()).LaunchedOn.ShouldBeNull();
    }

    [Theory, BothEngines]
    public async Task Sent_twice_it_is_launched_once(OnEngine engine)
    {
        var hand = await OpenPlans.Signed(await houses.On(engine));
        await hand.OpenProject("pl");
        var browser = await hand.House.SignedIn(Role.Coordinator, hand.Sample.Place);
        var form = await FormOnPage.At(browser, hand.At("/launch"));

        await form.Send();
        var version = (await hand.Stored()).Version;
        var again = await form.Send();

        again.StatusCode.ShouldBe(HttpStatusCode.Found);
        (await hand.Stored()).Version.ShouldBe(version);
    }
}
