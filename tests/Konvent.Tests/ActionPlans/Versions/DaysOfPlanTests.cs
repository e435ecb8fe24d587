using System.Net;
using Konvent.People.Rights;
using Konvent.Tests.Projects;
using Shouldly;

namespace Konvent.Tests.ActionPlans.Versions;

public sealed class DaysOfPlanTests(Houses houses)
{
    [Theory, BothEngines]
    public async Task Two_days_are_held_beside_each_other_by_their_fields(OnEngine engine)
    {
        var hand = await OpenPlans.Signed(await houses.On(engine));
        var browser = await hand.House.SignedIn(Role.Coordinator, hand.Sample.Place);
        const string today = "2090-01-01";

        var plan = await browser.GetStringAsync(hand.At());
        var page = await browser.GetStringAsync(hand.At($"/differences?from=1&fromDay={today}&to=&toDay={today}"));
        var early = await browser.GetStringAsync(hand.At("/differences?fromDay=2001-02-03"));
        var text = await browser.GetStringAsync(hand.At("/text?at=2001-02-03"));

        plan.ShouldContain("/differences\"");
        page.ShouldContain("The two texts are the same.");
        page.ShouldContain($"name=\"fromDay\" value=\"{today}\"");
        early.ShouldContain("The plan was not entered here yet on 3 February 2001.");
        text.ShouldContain("The plan was not entered here yet on 3 February 2001.");
    }

    [Theory, BothEngines]
    public async Task Who_may_not_see_the_history_asks_for_no_day(OnEngine engine)
    {
        var hand = await OpenPlans.Signed(await houses.On(engine));
        var viewer = await hand.House.SignedIn(Role.Viewer, hand.Sample.Place);

        var page = await viewer.GetStringAsync(hand.At("/differences?from=1"));
        var asked = await viewer.GetAsync(hand.At("/differences?fromDay=2026-01-01"));

        page.ShouldNotContain("fromDay");
        asked.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Theory, BothEngines]
    public async Task The_document_speaks_one_language_headings_and_all(OnEngine engine)
    {
        var hand = await OpenPlans.Signed(await houses.On(engine), actions: 0);
        var browser = await hand.House.SignedIn(Role.Coordinator, hand.Sample.Place);
        var own = await browser.GetStringAsync(hand.At("/text"));
        var form = await FormOnPage.At(browser, hand.At("/translation/en"));
        await form.Type(
                ("Form.Pieces[0].Words.Texts[en]", "Banks for everybody"),
                ("Form.Pieces[1].Words.Texts[en]", "The strategy says nothing of rivers.")
            )
            .Send();

        var english = await browser.GetStringAsync(hand.At("/text"));
        var polish = await browser.GetStringAsync(hand.At("/text?own=True"));

        foreach (var page in (string[])[own, polish])
        {
            page.ShouldContain("<article class=\"plan-text\" lang=\"pl\">");
            page.ShouldContain("Strategia milczy o rzekach.");
            page.ShouldContain("Część I");
        }
        english.ShouldContain("The strategy says nothing of rivers.");
        english.ShouldContain("Part I");
    }
}
