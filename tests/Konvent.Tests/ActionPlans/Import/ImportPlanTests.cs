using System.Net;
using Konvent.ActionPlans;
using Konvent.ActionPlans.Actions;
using Konvent.Basics;
using Konvent.People.Rights;
using Konvent.Projects.Instruments;
using Konvent.Reading;
using Konvent.Storage;
using Konvent.Tests.Projects;
using Konvent.Tests.Projects.Documents;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using static Konvent.Tests.ActionPlans.Word.SampleDocument;

namespace Konvent.Tests.ActionPlans.Import;

public sealed class ImportPlanTests(Houses houses)
{
    [Theory, BothEngines]
    public async Task A_document_waits_until_its_plan_is_entered(OnEngine engine)
    {
        var (sample, browser, _) = await Begin(engine);

        var page = await Upload(sample, browser);
        var form = await FormOnPage.At(browser, page);
        var stored = await sample.House.InDatabase(db => db.Plans.CountAsync(p => p.ProjectId == sample.Project));
        var answer = await form.Type(("Form.Actions[0].Title", "A better call")).Send();

        stored.ShouldBe(0);
        form["Form.Context"].ShouldBe("The strategy does not speak of rivers.");
        form["Form.Actions[0].Nature"].ShouldBe("A call is opened.");
        answer.StatusCode.ShouldBe(HttpStatusCode.Found, await answer.Text());
        var (plan, action) = await Entered(sample);
        plan.State.ShouldBe(Konvent.ActionPlans.Steps.PlanState.Draft);
        plan.Title.ToString().ShouldBe("Plan for living banks");
        action.Title.ToString().ShouldBe("A better call");
        action.Players.ShouldHaveSingleItem().Role.ToString().ShouldBe("opens the call");
        action.Costs.Select(cost => cost.Sum).ShouldBe([Money.Euro(45_000m)]);
        (await browser.GetAsync(page)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Theory, BothEngines]
    public async Task A_plan_of_a_hundred_and_twenty_actions_is_entered(OnEngine engine)
    {
        var (sample, browser, _) = await Begin(engine);
        var form = await FormOnPage.At(browser, await Upload(sample, browser));
        var more =
            from n in Enumerable.Range(1, 119)
            from part in (string[])
                ["Title", "Background", "Lessons", "Nature", "Players", "Timeframe", "Costs", "CostsNote", "Funding"]
            select ($"Form.Actions[{n}].{part}", $"{part} {n}");

        using var answer = await form.Type([.. more]).Send();

        answer.StatusCode.ShouldBe(HttpStatusCode.Found, await answer.Text());
        var number = await sample.House.InDatabase(db =>
            db.PlannedActions.CountAsync(action => action.ProjectId == sample.Project)
        );
        number.ShouldBe(120);
    }

    [Theory, BothEngines]
    public async Task A_line_that_nobody_touched_keeps_what_was_read_and_another_is_read_anew(OnEngine engine)
    {
        var (sample, browser, _) = await Begin(engine);
        var form = await FormOnPage.At(browser, await Upload(sample, browser));

        var lines = form["Form.Actions[0].Funding"];
        await form.Type(("Form.Actions[0].Funding", $"{lines}\nThe city: EUR 1,000.00\nNobody knows")).Send();

        var (_, action) = await Entered(sample);
        action
            .Funding.Select(source => (source.Kind, source.Sum))
            .ShouldBe([
                (FundingKind.European, Money.Euro(45_000m)),
                (FundingKind.Other, Money.Euro(1_000m)),
                (FundingKind.Other, null),
            ]);
    }

    [Theory, BothEngines]
    public async Task What_was_found_in_a_sentence_is_shown_with_it(OnEngine engine)
    {
        var (sample, browser, _) = await Begin(engine);

        using var answer = await browser.GetAsync(await Upload(sample, browser));
        var text = await answer.Text();

        text.ShouldContain("The call opens in March 2024 and nobody waits.");
        text.ShouldContain("found in it: March 2024");
        text.ShouldContain("taken as text");
    }

    [Theory, BothEngines]
    public async Task What_is_wrong_is_said_at_its_field_and_nothing_is_entered(OnEngine engine)
    {
        var (sample, browser, _) = await Begin(engine);
        var form = await FormOnPage.At(browser, await Upload(sample, browser));

        var answer = await form.Type(
                ("Form.Actions[0].Title", ""),
                ("Form.Actions[0].Influenced", "a lot"),
                ("Form.Context", "Typed before")
            )
            .Send();
        var untitled = await form.Type(("Form.Actions[0].Influenced", "")).Send();

        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var html = await answer.Content.ReadAsStringAsync();
        html.ShouldContain("href=\"#Form_Actions_0__Influenced\"");
        html.ShouldContain("Typed before");
        (await untitled.Content.ReadAsStringAsync()).ShouldContain("href=\"#Form_Actions_0__Title\"");
        (await sample.House.InDatabase(db => db.Plans.AnyAsync(p => p.ProjectId == sample.Project))).ShouldBeFalse();
    }

    [Theory, BothEngines]
    public async Task An_action_can_be_left_out_and_a_document_thrown_away(OnEngine engine)
    {
        var (sample, browser, _) = await Begin(engine);
        var page = await Upload(sample, browser);
        var form = await FormOnPage.At(browser, page);

        await form.Send("Drop");
        var gone = await browser.GetAsync(page);
        form = await FormOnPage.At(browser, await Upload(sample, browser));
        await form.Type(("Form.Actions[0].LeaveOut", "true")).Send();

        gone.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await sample.House.InDatabase(db => db.Plans.CountAsync(p => p.ProjectId == sample.Project))).ShouldBe(1);
        (
            await sample.House.InDatabase(db => db.PlannedActions.AnyAsync(a => a.ProjectId == sample.Project))
        ).ShouldBeFalse();
    }

    [Theory, BothEngines]
    public async Task A_waiting_document_is_nobody_elses_and_readers_import_nothing(OnEngine engine)
    {
        var (sample, browser, _) = await Begin(engine);
        var page = await Upload(sample, browser);
        var colleague = await sample.House.SignedIn(Role.Coordinator, sample.Place);
        var viewer = await sample.House.SignedIn(Role.Viewer, sample.Place);
        var foreign = await sample.House.SignedIn(Role.Coordinator, (await Sample.In(sample.House)).Place);

        (await colleague.GetAsync(page)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await viewer.GetAsync(sample.At("/plans/import"))).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await foreign.GetAsync(sample.At("/plans/import"))).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Theory, BothEngines]
    public async Task What_is_no_document_is_refused_with_a_sentence(OnEngine engine)
    {
        var (sample, browser, _) = await Begin(engine);

        var text = await browser.Upload(sample.At("/plans/import"), "%PDF-1.7 nothing"u8.ToArray(), "plan.docx");
        var none = await browser.Upload(sample.At("/plans/import"), null, null);

        text.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        none.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (
            await sample.House.InDatabase(db =>
                db.Set<Konvent.ActionPlans.Import.WaitingPlan>().AnyAsync(p => p.ProjectId == sample.Project)
            )
        ).ShouldBeFalse();
    }

    private async Task<(Sample, HttpClient, PolicyInstrument)> Begin(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));
        var partner = await sample.TakesPart();
        var instrument = PlanInHand.Regional(sample, partner.OrganisationId, "Water programme");
        await sample.House.InDatabase(async db =>
        {
            db.Add(instrument);
            await db.SaveAs(Author.Program, default);
        });
        return (sample, await sample.House.SignedIn(Role.Coordinator, sample.Place), instrument);
    }

    private static async Task<string> Upload(Sample sample, HttpClient browser)
    {
        using var answer = await browser.Upload(sample.At("/plans/import"), Document(), "plan.docx");
        answer.StatusCode.ShouldBe(HttpStatusCode.Found, await answer.Text());
        return answer.Headers.Location!.ToString();
    }

    private static byte[] Document() =>
        With(
            Titled("Plan for living banks")
                + P("Part II – Policy context")
                + P("Name of the policy instrument addressed: Water programme")
                + P("The strategy does not speak of rivers.")
                + P("Part III – Details of the actions envisaged")
                + P("Action 1: A call for natural banks")
                + P("Nature of the action")
                + P("A call is opened.")
                + P("Players involved")
                + P("City of Sampleford: opens the call")
                + P("Timeframe")
                + P("The call opens in March 2024 and nobody waits.")
                + P("Costs")
                + Table(["Item", "Amount (EUR)"], ["Study", "45,000.00"])
                + P("Funding sources")
                + P("ERDF technical assistance pays EUR 45,000.00.")
        );

    private static string Titled(string text) =>
        $"<w:p><w:pPr><w:pStyle w:val=\"Title\"/></w:pPr><w:r><w:t>{text}</w:t></w:r></w:p>";

    private static async Task<(ActionPlan, PlannedAction)> Entered(Sample sample) =>
        await sample.House.InDatabase(async db =>
            (
                await db.Plans.AsNoTracking().SingleAsync(p => p.ProjectId == sample.Project),
                await db.PlannedActions.AsNoTracking().SingleAsync(a => a.ProjectId == sample.Project)
            )
        );
}
