using Konvent.ActionPlans.Actions;
using Konvent.ActionPlans.Steps;
using Konvent.Basics;
using Konvent.People.Rights;
using Konvent.Storage;
using Konvent.Tests.Projects;
using Microsoft.EntityFrameworkCore;
using Shouldly;

namespace Konvent.Tests.ActionPlans;

public sealed class PlanHistoryTests(Houses houses)
{
    [Theory, BothEngines]
    public async Task The_history_speaks_in_words_of_players_steps_and_languages(OnEngine engine)
    {
        var hand = await PlanInHand.In(await houses.On(engine));
        var action = await hand.Action("Quays");
        await hand.House.InDatabase(async db =>
        {
            var one = await db.PlannedActions.SingleAsync(a => a.Id == action.Id);
            one.Describe(
                one.Facts with
                {
                    Players =
                    [
                        new(Guid.CreateVersion7(), null, Sample.Say("en", "Town of Pond"), Wording.Empty),
                        new(Guid.CreateVersion7(), hand.Partner.OrganisationId, Wording.Empty, Wording.Empty),
                    ],
                }
            );
            await db.SaveAs(Author.Program, default);
        });
        var browser = await hand.House.SignedIn(Role.Coordinator, hand.Sample.Place);
        await (await FormOnPage.At(browser, hand.At("/language"))).Type(("Form.Language", "pl")).Send();
        await hand.Go(PlanMove.Submitted);
        await hand.Go(PlanMove.TakenBack);

        var page = await (await browser.GetAsync(hand.Sample.At("/history"))).Text();

        page.ShouldContain("Player “Town of Pond”");
        page.ShouldNotContain("\"texts\"");
        page.ShouldContain("“Taken back”");
        page.ShouldNotContain("TakenBack");
    }

    [Theory, BothEngines]
    public async Task A_signed_plan_is_shown_and_leaves_as_it_was_signed(OnEngine engine)
    {
        var hand = await OpenPlans.Signed(await houses.On(engine));
        var browser = await hand.House.SignedIn(Role.Coordinator, hand.Sample.Place);

        var text = await (await browser.GetAsync(hand.At("/text"))).Text();
        using var document = await browser.GetAsync(hand.At("/plan.docx"));
        var first = await browser.GetStringAsync(hand.At());
        await hand.Go(PlanMove.Reopened);
        var draft = await browser.GetStringAsync(hand.At());
        using var unsigned = await browser.GetAsync(hand.At("/plan.docx"));
        await hand.Sign();
        var second = await browser.GetStringAsync(hand.At());

        text.ShouldContain("Somebody");
        document.Content.Headers.ContentDisposition!.FileName.ShouldEndWith("-1.docx");
        unsigned.Content.Headers.ContentDisposition!.FileName.ShouldEndWith("-draft.docx");
        first.ShouldContain("/differences\"");
        draft.ShouldContain("/differences?from=1\"");
        draft.ShouldContain("version 1 is signed");
        second.ShouldContain("/differences?from=1&amp;to=2\"");
    }

    [Theory, BothEngines]
    public async Task A_closed_plan_shows_no_form_that_could_not_be_sent(OnEngine engine)
    {
        var hand = await OpenPlans.Signed(await houses.On(engine));
        var action = (await hand.Actions())[0];
        var browser = await hand.House.SignedIn(Role.Coordinator, hand.Sample.Place);

        foreach (var page in (string[])["/edit", "/language", "/actions/new", $"/actions/{action.Id}/edit"])
        {
            var html = await browser.GetStringAsync(hand.At(page));
            html.ShouldContain("notice-watch");
            html.ShouldNotContain("name=\"Form.", Case.Sensitive, page);
        }
    }
}
