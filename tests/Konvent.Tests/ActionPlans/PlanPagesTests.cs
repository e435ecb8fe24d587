using System.Net;
using Konvent.ActionPlans;
using Konvent.ActionPlans.Steps;
using Konvent.Basics;
using Konvent.People.Rights;
using Konvent.Projects.Partners;
using Konvent.Reading;
using Konvent.Storage;
using Konvent.Tests.Projects;
using Microsoft.EntityFrameworkCore;
using Shouldly;

namespace Konvent.Tests.ActionPlans;

public sealed class PlanPagesTests(Houses houses)
{
    [Theory, BothEngines]
    public async Task A_partner_begins_the_plan_for_its_instrument_in_its_own_language(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));
        var partner = await sample.TakesPart();
        var instrument = PlanInHand.Regional(sample, partner.OrganisationId, "Water programme");
        await sample.House.InDatabase(async db =>
        {
            db.Add(instrument);
            await db.SaveAs(Author.Program, default);
        });
        var browser = await sample.House.SignedIn(Role.Partner, sample.Place, partner.OrganisationId);

        var list = await browser.GetStringAsync(sample.At("/plans"));
        var answer = await browser.PostForm(
            sample.At("/plans/new"),
            ("Form.InstrumentId", instrument.Id.ToString()),
            ("Form.Partners", partner.OrganisationId.ToString()),
            ("Form.Language", "pl"),
            ("Form.Title", "Brzegi dla wszystkich")
        );

        list.ShouldContain($"/plans/new?instrument={instrument.Id}");
        answer.StatusCode.ShouldBe(HttpStatusCode.Found);
        var html = await browser.GetStringAsync(answer.Headers.Location!.ToString());
        html.ShouldContain("Brzegi dla wszystkich");
        html.ShouldContain("lang=\"pl\"");
        html.ShouldContain("Water programme");
    }

    [Theory, BothEngines]
    public async Task A_partner_begins_no_plan_for_the_instrument_of_others(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));
        var (own, other) = (await sample.TakesPart(), await sample.TakesPart());
        var instrument = PlanInHand.Regional(sample, other.OrganisationId, "Harbour programme");
        await sample.House.InDatabase(async db =>
        {
            db.Add(instrument);
            await db.SaveAs(Author.Program, default);
        });
        var browser = await sample.House.SignedIn(Role.Partner, sample.Place, own.OrganisationId);

        (await browser.GetStringAsync(sample.At("/plans/new"))).ShouldNotContain("Harbour programme");
        var answer = await browser.PostForm(
            sample.At("/plans/new"),
            ("Form.InstrumentId", instrument.Id.ToString()),
            ("Form.Partners", own.OrganisationId.ToString()),
            ("Form.Language", "en"),
            ("Form.Title", "Not ours")
        );

        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await answer.Content.ReadAsStringAsync()).ShouldContain(
            "This policy instrument is addressed by other partners"
        );
    }

    [Theory, BothEngines]
    public async Task An_instrument_has_one_plan(OnEngine engine)
    {
        var hand = await PlanInHand.In(await houses.On(engine));
        var browser = await hand.House.SignedIn(Role.Coordinator, hand.Sample.Place);

        var answer = await browser.PostForm(
            $"{hand.Plans}/new",
            ("Form.InstrumentId", hand.Instrument.Id.ToString()),
            ("Form.Partners", hand.Partner.OrganisationId.ToString()),
            ("Form.Language", "en"),
            ("Form.Title", "A second plan")
        );

        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await answer.Content.ReadAsStringAsync()).ShouldContain("has a plan already");
    }

    [Theory, BothEngines]
    public async Task An_advisory_partner_owns_no_plan(OnEngine engine)
    {
        var hand = await PlanInHand.In(await houses.On(engine));
        var adviser = await hand.Sample.TakesPart(PartnerRole.AdvisoryPartner);
        var browser = await hand.House.SignedIn(Role.Coordinator, hand.Sample.Place);
        var form = await FormOnPage.At(browser, hand.At("/edit"));

        var answer = await form.Tick("Form.Partners", adviser.OrganisationId.ToString()).Send();

        form.Html.ShouldNotContain($"partner-{adviser.OrganisationId}");
        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await hand.Stored()).Partners.ShouldBe([hand.Partner.OrganisationId]);
    }

    [Theory, BothEngines]
    public async Task What_the_plan_says_is_written_with_an_English_summary(OnEngine engine)
    {
        var hand = await PlanInHand.In(await houses.On(engine), language: "pl");
        var browser = await hand.House.SignedIn(Role.Partner, hand.Sample.Place, hand.Partner.OrganisationId);
        var form = await FormOnPage.At(browser, hand.At("/edit"));

        await form.Type(("Form.Summary.Texts[pl]", "W skrócie"))
            .Type(("Form.Summary.Texts[en]", "In short"))
            .Type(("Form.Context.Texts[pl]", "Strategia milczy o rzekach."))
            .Send();

        var plan = await hand.Stored();
        plan.Summary[Language.Polish].ShouldBe("W skrócie");
        plan.Summary[Language.English].ShouldBe("In short");
        plan.Context[Language.Polish].ShouldBe("Strategia milczy o rzekach.");
        plan.Title[Language.Polish].ShouldBe("Banks for everybody");
    }

    [Theory, BothEngines]
    public async Task Another_partner_reads_the_plan_and_does_not_write_it(OnEngine engine)
    {
        var hand = await PlanInHand.In(await houses.On(engine));
        var other = await hand.Sample.TakesPart();
        var browser = await hand.House.SignedIn(Role.Partner, hand.Sample.Place, other.OrganisationId);

        (await browser.GetStringAsync(hand.At())).ShouldNotContain("/edit");
        (await browser.GetAsync(hand.At("/edit"))).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await browser.GetAsync(hand.At("/signature"))).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Theory, BothEngines]
    public async Task A_draft_is_for_those_alone_who_work_in_the_project(OnEngine engine)
    {
        var hand = await PlanInHand.In(await houses.On(engine));
        await hand.Sample.Change(project =>
        {
            project.Describe(new(null, null, null, [Language.English], [], null));
            project.OpenTo(Audience.Public);
        });
        var reader = await hand.House.SignedIn(Role.Viewer, (await Sample.In(hand.House)).Place);

        (await reader.GetAsync(hand.At())).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await reader.GetAsync(hand.Plans)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Theory, BothEngines]
    public async Task Actions_are_put_into_another_order_by_buttons(OnEngine engine)
    {
        var hand = await PlanInHand.In(await houses.On(engine));
        var first = await hand.Action("First");
        var second = await hand.Action("Second", 2);
        var browser = await hand.House.SignedIn(Role.Coordinator, hand.Sample.Place);

        await browser.PostForm(
            hand.At("?handler=Order"),
            ("order", first.Id.ToString()),
            ("order", second.Id.ToString()),
            ("up", second.Id.ToString())
        );

        (await hand.Actions()).Select(action => action.Title.ToString()).ShouldBe(["Second", "First"]);
    }

    [Theory, BothEngines]
    public async Task A_plan_that_was_taken_out_comes_back_with_its_actions(OnEngine engine)
    {
        var hand = await PlanInHand.In(await houses.On(engine));
        await hand.Action("An action");
        var browser = await hand.House.SignedIn(Role.Coordinator, hand.Sample.Place);

        await browser.PostForm(hand.At("/edit?handler=Remove"), ("Form.Version", "1"));
        var without = await hand.House.InDatabase(db => db.Plans.AnyAsync(p => p.Id == hand.Plan.Id));
        await browser.PostForm($"{hand.Plans}?handler=Restore", ("id", hand.Plan.Id.ToString()));

        without.ShouldBeFalse();
        (await hand.Actions()).ShouldHaveSingleItem().Title.ToString().ShouldBe("An action");
        (await browser.GetStringAsync(hand.Plans)).ShouldContain("Banks for everybody");
    }

    [Theory, BothEngines]
    public async Task Nothing_is_written_into_a_plan_that_is_with_others(OnEngine engine)
    {
        var hand = await PlanInHand.In(await houses.On(engine));
        var action = await hand.Action("An action");
        var browser = await hand.House.SignedIn(Role.Coordinator, hand.Sample.Place);
        await hand.Go(PlanMove.Submitted);

        var sent = await browser.PostForm(
            hand.At($"/actions/{action.Id}/edit"),
            ("Form.Version", "1"),
            ("Form.Title.Texts[en]", "Another title")
        );

        (await sent.Content.ReadAsStringAsync()).ShouldContain("nothing can be written into it now");
        (await hand.Actions()).ShouldHaveSingleItem().Title.ToString().ShouldBe("An action");
    }

    [Theory, BothEngines]
    public async Task An_instrument_that_has_a_plan_is_not_taken_out(OnEngine engine)
    {
        var hand = await PlanInHand.In(await houses.On(engine));
        var browser = await hand.House.SignedIn(Role.Coordinator, hand.Sample.Place);

        var answer = await browser.PostForm(
            hand.Sample.At($"/instruments/{hand.Instrument.Id}?handler=Remove"),
            ("Form.Version", "1")
        );

        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var html = await answer.Content.ReadAsStringAsync();
        html.ShouldContain("there is an action plan for it");
        html.ShouldContain(">\nRiver plan</textarea>"); // What the form said is still in it.
        (await browser.GetStringAsync(hand.Plans)).ShouldContain("River plan");
    }
}
