using System.Net;
using Konvent.ActionPlans.Actions;
using Konvent.Basics;
using Konvent.People.Rights;
using Konvent.Reading;
using Shouldly;

namespace Konvent.Tests.ActionPlans;

public sealed class ActionFormTests(Houses houses)
{
    [Theory, BothEngines]
    public async Task An_action_is_written_with_all_that_plans_ask_for(OnEngine engine)
    {
        var hand = await PlanInHand.In(await houses.On(engine), language: "de");
        var browser = await hand.House.SignedIn(Role.Partner, hand.Sample.Place, hand.Partner.OrganisationId);

        var answer = await browser.PostForm(
            hand.At("/actions/new"),
            ("Form.Title.Texts[de]", "Autofreie Kais"),
            ("Form.Background.Texts[de]", "In Esempio gesehen"),
            ("Form.Lessons[0].Kind", "Meeting"),
            ("Form.Lessons[0].From.Texts[de]", "Treffen in Esempiopoli"),
            ("Form.Nature.Texts[de]", "- sperren\n- zählen"),
            ("Form.Players[0].Name", "Stadtwerke"),
            ("Form.Players[0].Role.Texts[de]", "sperren"),
            ("Form.Dates", "2027-05/2027-09"),
            ("Form.Costs[0].What.Texts[de]", "Bänke"),
            ("Form.Costs[0].Sum", "180000"),
            ("Form.Funding[0].Kind", "European"),
            ("Form.Funding[0].Name.Texts[de]", "EFRE"),
            ("Form.Funding[0].Sum", "PLN 5000"),
            ("Form.Influenced", "12400000"),
            ("Form.Indicators[0].Name.Texts[de]", "Gezählte Fußgänger"),
            ("Form.Indicators[0].Baseline", "0"),
            ("Form.Indicators[0].Target", "14000")
        );

        answer.StatusCode.ShouldBe(HttpStatusCode.Found);
        var action = (await hand.Actions()).ShouldHaveSingleItem();
        action.Title.Source.ShouldBe(Language.German);
        action.Lessons.ShouldHaveSingleItem().Kind.ShouldBe(LessonKind.Meeting);
        action.Players.ShouldHaveSingleItem().OrganisationId.ShouldBeNull();
        action.Dates.ShouldBe(When.Parse("2027-05/2027-09"));
        action.Costs.ShouldHaveSingleItem().Sum.ShouldBe(Money.Euro(180_000));
        action.Funding.ShouldHaveSingleItem().Sum.ShouldBe(new Money(5000, Currency.Of("PLN")));
        action.Influenced.ShouldBe(Money.Euro(12_400_000));
        action.Indicators.ShouldHaveSingleItem().Target.ShouldBe(14000);
        var html = await browser.GetStringAsync(answer.Headers.Location!.ToString());
        html.ShouldContain("Treffen in Esempiopoli");
        html.ShouldContain("<li>z");
    }

    [Theory, BothEngines]
    public async Task A_player_of_a_known_name_is_the_known_organisation(OnEngine engine)
    {
        var hand = await PlanInHand.In(await houses.On(engine), language: "pl");
        var browser = await hand.House.SignedIn(Role.Partner, hand.Sample.Place, hand.Partner.OrganisationId);
        var name = await hand.House.InDatabase(db =>
            Task.FromResult(
                db.Set<Konvent.Projects.Organisations.Organisation>()
                    .Single(o => o.Id == hand.Partner.OrganisationId)
                    .Name[Language.Polish]!
            )
        );

        await browser.PostForm(
            hand.At("/actions/new"),
            ("Form.Title.Texts[pl]", "Działanie"),
            ("Form.Players[0].Name", name.ToUpperInvariant())
        );

        (await hand.Actions())
            .ShouldHaveSingleItem()
            .Players.ShouldHaveSingleItem()
            .OrganisationId.ShouldBe(hand.Partner.OrganisationId);
    }

    [Theory, BothEngines]
    public async Task Two_who_save_the_same_action_at_once_both_keep_their_words(OnEngine engine)
    {
        var hand = await PlanInHand.In(await houses.On(engine));
        var action = await hand.Action("Quays");
        var browser = await hand.House.SignedIn(Role.Coordinator, hand.Sample.Place);
        var address = hand.At($"/actions/{action.Id}/edit");
        var mine = await FormOnPage.At(browser, address);
        var theirs = await FormOnPage.At(browser, address);
        await theirs.Type(("Form.Background.Texts[en]", "Their background")).Send();

        var late = await mine.Type(
                ("Form.Nature.Texts[en]", "My nature"),
                ("Form.Background.Texts[en]", "My background")
            )
            .Send();

        late.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        var page = await late.Content.ReadAsStringAsync();
        page.ShouldContain("Their background");
        page.ShouldContain("My background");
        page.ShouldContain("My nature");
    }

    [Theory, BothEngines]
    public async Task Another_order_of_the_actions_is_no_reason_to_refuse_what_somebody_wrote(OnEngine engine)
    {
        var hand = await PlanInHand.In(await houses.On(engine));
        var first = await hand.Action("First");
        var second = await hand.Action("Second", 2);
        var browser = await hand.House.SignedIn(Role.Coordinator, hand.Sample.Place);
        var form = await FormOnPage.At(browser, hand.At($"/actions/{first.Id}/edit"));
        await hand.Sample.Do<ArrangeActions>(deed =>
            deed.Run(hand.Sample.Acronym, hand.Plan.Id, [second.Id, first.Id], hand.Sample.Coordinator, default)
        );

        var answer = await form.Type(("Form.Nature.Texts[en]", "What will be done")).Send();

        answer.StatusCode.ShouldBe(HttpStatusCode.Found);
        (await hand.Actions()).Select(action => action.Nature.ToString()).ShouldBe(["", "What will be done"]);
    }

    [Theory, BothEngines]
    public async Task Costs_that_are_listed_and_said_not_to_arise_are_refused(OnEngine engine)
    {
        var hand = await PlanInHand.In(await houses.On(engine));
        var browser = await hand.House.SignedIn(Role.Coordinator, hand.Sample.Place);

        var answer = await browser.PostForm(
            hand.At("/actions/new"),
            ("Form.Title.Texts[en]", "Quays"),
            ("Form.IsFree", "true"),
            ("Form.Costs[0].What.Texts[en]", "Benches")
        );

        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await answer.Content.ReadAsStringAsync()).ShouldContain("Either no costs arise, or they are listed");
    }

    [Theory, BothEngines]
    public async Task A_translation_that_nobody_touched_stays_when_the_action_is_written(OnEngine engine)
    {
        var hand = await PlanInHand.In(await houses.On(engine));
        var action = await hand.Action("Quays");
        await hand.House.InDatabase(async db =>
        {
            var stored = db.Set<PlannedAction>().Single(a => a.Id == action.Id);
            var facts = stored.Facts;
            stored.Describe(
                facts with
                {
                    Texts = facts.Texts with { Title = facts.Texts.Title.With(Language.Polish, "Nabrzeża") },
                }
            );
            await db.SaveAs(Author.Program, default);
        });
        var browser = await hand.House.SignedIn(Role.Coordinator, hand.Sample.Place);

        var form = await FormOnPage.At(browser, hand.At($"/actions/{action.Id}/edit"));
        await form.Type(("Form.Nature.Texts[en]", "What will be done")).Send();

        (await hand.Actions()).ShouldHaveSingleItem().Title[Language.Polish].ShouldBe("Nabrzeża");
    }
}
