using System.Net;
using Konvent.ActionPlans;
using Konvent.ActionPlans.Guests;
using Konvent.ActionPlans.Steps;
using Konvent.Basics;
using Konvent.History;
using Konvent.Mail;
using Konvent.People.Rights;
using Konvent.Projects.Programmes.Plans;
using Konvent.Storage;
using Konvent.Tests.ActionPlans.Guests;
using Konvent.Tests.Projects;
using Microsoft.EntityFrameworkCore;
using Shouldly;

namespace Konvent.Tests.ActionPlans;

public sealed class StepTests(Houses houses)
{
    [Theory, BothEngines]
    public async Task A_plan_goes_from_draft_to_signature_and_is_frozen(OnEngine engine)
    {
        var hand = await PlanInHand.In(await houses.On(engine));
        await hand.Action("Quays without cars");
        var browser = await hand.House.SignedIn(Role.Coordinator, hand.Sample.Place);

        foreach (var step in (string[])["submission", "acceptance", "endorsement", "signature"])
            await Send(browser, hand, step, by: $"By {step}");

        var plan = await hand.Stored();
        plan.State.ShouldBe(PlanState.Signed);
        plan.Steps.Select(step => step.By)
            .ShouldBe(["By submission", "By acceptance", "By endorsement", "By signature"]);
        var frozen = await hand.House.InDatabase(db => db.FrozenPlans.SingleAsync(f => f.PlanId == hand.Plan.Id));
        frozen.SignedBy.ShouldBe("By signature");
        frozen.Text.Actions.ShouldHaveSingleItem().Title.ToString().ShouldBe("Quays without cars");
    }

    [Theory, BothEngines]
    public async Task What_the_secretariat_returns_is_written_again_with_its_comments_above(OnEngine engine)
    {
        var hand = await PlanInHand.In(await houses.On(engine));
        var officer = await hand.House.SignedIn(Role.ProgrammeOfficer, Place.OfProgramme(hand.Sample.Programme));
        var writer = await hand.House.PersonWith(Role.Partner, hand.Sample.Place, hand.Partner.OrganisationId);
        await hand.Go(PlanMove.Submitted);

        await Send(officer, hand, "return", note: "Say who pays.");

        (await hand.Stored()).IsOpen.ShouldBeTrue();
        (await officer.GetStringAsync(hand.At())).ShouldContain("Say who pays.");
        var letters = await hand.House.InDatabase(db =>
            db.Letters.Where(letter => letter.Kind == "plan-step" && letter.ToAddress == writer.Email).ToListAsync()
        );
        letters.ShouldHaveSingleItem().Text.ShouldContain("Say who pays.");
    }

    [Theory, BothEngines]
    public async Task A_return_without_a_word_is_refused(OnEngine engine)
    {
        var hand = await PlanInHand.In(await houses.On(engine));
        var officer = await hand.House.SignedIn(Role.ProgrammeOfficer, Place.OfProgramme(hand.Sample.Programme));
        await hand.Go(PlanMove.Submitted);

        var answer = await Send(officer, hand, "return");

        (await answer.Content.ReadAsStringAsync()).ShouldContain("Say what is to be corrected");
        (await hand.Stored()).State.ShouldBe(PlanState.Submitted);
    }

    [Theory, BothEngines]
    public async Task The_secretariat_neither_submits_nor_signs(OnEngine engine)
    {
        var hand = await PlanInHand.In(await houses.On(engine));
        var officer = await hand.House.SignedIn(Role.ProgrammeOfficer, Place.OfProgramme(hand.Sample.Programme));

        (await officer.GetAsync(hand.At("/submission"))).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await officer.GetAsync(hand.At("/signature"))).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Theory, BothEngines]
    public async Task A_step_that_somebody_else_took_already_is_not_taken_twice(OnEngine engine)
    {
        var hand = await PlanInHand.In(await houses.On(engine));
        var browser = await hand.House.SignedIn(Role.Coordinator, hand.Sample.Place);
        var form = await FormOnPage.At(browser, hand.At("/submission"));
        await hand.Go(PlanMove.Submitted);

        var answer = await form.Send();

        answer.StatusCode.ShouldNotBe(HttpStatusCode.Found);
        (await hand.Stored()).Steps.ShouldHaveSingleItem();
    }

    [Theory, BothEngines]
    public async Task Steps_that_a_programme_does_not_know_are_left_out(OnEngine engine)
    {
        var rules = new PlanRules(PlanOwed.PerInstrument, 1, [PlanStep.Endorsement], 0, [], "Manual", Checked: true);
        var hand = await PlanInHand.In(await houses.On(engine), rules);

        await hand.Go(PlanMove.Endorsed);
        await hand.Go(PlanMove.Signed);

        (await hand.Stored()).IsSigned.ShouldBeTrue();
        await Should.ThrowAsync<RuleBroken>(hand.Go(PlanMove.Accepted));
    }

    [Theory, BothEngines]
    public async Task What_the_programme_demands_is_asked_for_before_a_plan_is_submitted(OnEngine engine)
    {
        var ask = new PlanAsk(PlanPart.Context, Required: true, "Manual, chapter 7", Checked: true);
        var rules = new PlanRules(
            PlanOwed.PerInstrument,
            1,
            Enum.GetValues<PlanStep>(),
            1,
            [ask],
            "Manual",
            Checked: true
        );
        var hand = await PlanInHand.In(await houses.On(engine), rules);
        var browser = await hand.House.SignedIn(Role.Coordinator, hand.Sample.Place);

        var page = await browser.GetStringAsync(hand.At("/submission"));
        var refused = await Send(browser, hand, "submission");
        var went = await Send(browser, hand, "submission", anyway: true);

        page.ShouldContain("Manual, chapter 7");
        (await refused.Content.ReadAsStringAsync()).ShouldContain("The programme demands more than the plan says");
        went.StatusCode.ShouldBe(HttpStatusCode.Found);
    }

    [Theory, BothEngines]
    public async Task A_new_version_stands_beside_the_signed_one_and_the_difference_is_shown(OnEngine engine)
    {
        var hand = await PlanInHand.In(await houses.On(engine));
        var action = await hand.Action("Quays without cars");
        var browser = await hand.House.SignedIn(Role.Coordinator, hand.Sample.Place);
        foreach (
            var move in (PlanMove[])
                [PlanMove.Submitted, PlanMove.Accepted, PlanMove.Endorsed, PlanMove.Signed, PlanMove.Reopened]
        )
            await hand.Go(move);

        var form = await FormOnPage.At(browser, hand.At($"/actions/{action.Id}/edit"));
        await form.Type(("Form.Nature.Texts[en]", "Three towns close their quays.")).Send();

        (await browser.GetStringAsync(hand.At("/text?at=1"))).ShouldNotContain("Three towns close their quays.");
        (await browser.GetStringAsync(hand.At("/text"))).ShouldContain("Three towns close their quays.");
        var differences = await browser.GetStringAsync(hand.At("/differences?from=1"));
        differences.ShouldContain("1 difference");
        differences.ShouldContain("Three towns close their quays.");
        (await hand.Stored()).Edition.ShouldBe(2);
    }

    [Theory, BothEngines]
    public async Task A_step_lies_neither_in_the_future_nor_before_the_one_before(OnEngine engine)
    {
        var hand = await PlanInHand.In(await houses.On(engine));
        var browser = await hand.House.SignedIn(Role.Coordinator, hand.Sample.Place);

        var future = await Send(browser, hand, "submission", on: "1 January 2999");
        await Send(browser, hand, "submission");
        var before = await Send(browser, hand, "acceptance", on: "1 January 2001");

        (await future.Content.ReadAsStringAsync()).ShouldContain("this lies in the future");
        (await before.Content.ReadAsStringAsync()).ShouldContain("before the step the plan took last");
    }

    [Theory, BothEngines]
    public async Task Nobody_endorses_or_signs_for_others_without_naming_them(OnEngine engine)
    {
        var hand = await PlanInHand.In(await houses.On(engine));
        var browser = await hand.House.SignedIn(Role.Coordinator, hand.Sample.Place);
        await Send(browser, hand, "submission", by: "");
        foreach (var step in (string[])["acceptance", "endorsement", "signature"])
        {
            var refused = await Send(browser, hand, step, by: " ");
            refused.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity, step);
            (await refused.Content.ReadAsStringAsync()).ShouldContain("Say who did it.");
            await Send(browser, hand, step, by: $"By {step}");
        }

        var plan = await hand.Stored();
        plan.Steps[0].By.ShouldNotBeEmpty();
        plan.Steps[^1].By.ShouldBe("By signature");
    }

    [Theory, BothEngines]
    public async Task Who_enters_what_others_did_is_told_that_the_history_names_them(OnEngine engine)
    {
        const string Note = "The history of the project names you as who entered it.";
        var hand = await PlanInHand.In(await houses.On(engine));
        var coordinator = await hand.House.PersonWith(Role.Coordinator, hand.Sample.Place);
        var officer = await hand.House.SignedIn(Role.ProgrammeOfficer, Place.OfProgramme(hand.Sample.Programme));

        (await coordinator.Browser.GetStringAsync(hand.At("/submission"))).ShouldNotContain(Note);
        await Send(coordinator.Browser, hand, "submission", by: "");
        (await officer.GetStringAsync(hand.At("/acceptance"))).ShouldNotContain(Note);
        foreach (var step in (string[])["acceptance", "endorsement", "signature"])
        {
            (await coordinator.Browser.GetStringAsync(hand.At($"/{step}"))).ShouldContain(Note);
            await Send(coordinator.Browser, hand, step, by: "Olga Example");
        }

        var revisions = await hand.House.InDatabase(db => db.Revisions.Where(r => r.Of == hand.Plan.Id).ToListAsync());
        revisions.Count(r => r.WhoId == coordinator.Id).ShouldBe(4);
    }

    [Theory, BothEngines]
    public async Task The_page_of_a_step_names_who_gets_mail_of_it(OnEngine engine)
    {
        var hand = await PlanInHand.In(await houses.On(engine));
        var browser = await hand.House.SignedIn(Role.Coordinator, hand.Sample.Place);
        (await browser.GetStringAsync(hand.At("/submission"))).ShouldContain("Nobody gets mail of this.");
        var officer = await hand.House.PersonWith(Role.ProgrammeOfficer, Place.OfProgramme(hand.Sample.Programme));

        var before = await browser.GetStringAsync(hand.At("/submission"));
        await Send(browser, hand, "submission");
        var guest = await GuestInHand.In(hand, GuestPurpose.Decide);
        var after = await browser.GetStringAsync(hand.At("/withdrawal"));
        await Send(browser, hand, "withdrawal");

        before.ShouldContain("Mail of this goes to Maria Muster.");
        (await hand.House.LettersTo(officer.Email)).Count.ShouldBe(2);
        after.ShouldContain("Mail of this goes to Maria Muster, Berta Beispiel (guest).");
        (await hand.House.LettersTo(guest.Email))[0].Text.ShouldContain("There is nothing to check for now.");
        (await browser.GetStringAsync(hand.At("/submission"))).ShouldNotContain(guest.Email);
    }

    private static async Task<HttpResponseMessage> Send(
        HttpClient browser,
        PlanInHand hand,
        string step,
        string by = "Ada Muster",
        string note = "",
        string? on = null,
        bool anyway = false
    )
    {
        var fields = new List<(string, string)>
        {
            ("Form.Version", $"{(await hand.Stored()).Version}"),
            ("Form.By", by),
            ("Form.Note", note),
        };
        if (on is not null)
            fields.Add(("Form.On", on));
        if (anyway)
            fields.Add(("Form.Anyway", "true"));
        return await browser.PostForm(hand.At($"/{step}"), [.. fields]);
    }
}
