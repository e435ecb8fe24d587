using System.Net;
using Konvent.ActionPlans;
using Konvent.ActionPlans.Actions;
using Konvent.Basics;
using Konvent.People.Rights;
using Konvent.Reading;
using Konvent.Storage;
using Konvent.Tests.Api;
using Konvent.Tests.Projects;
using Microsoft.EntityFrameworkCore;
using Shouldly;

namespace Konvent.Tests.ActionPlans;

public sealed class PlanLanguageTests(Houses houses)
{
    [Theory, BothEngines]
    public async Task A_plan_begun_under_the_wrong_language_is_put_right_with_all_its_words(OnEngine engine)
    {
        var hand = await PlanInHand.In(await houses.On(engine));
        var action = await hand.Action("Nabrzeża bez samochodów");
        await Write(hand, action.Id, Sample.Say("en", "Zamknięte.", "de", "Gesperrt."));
        var browser = await hand.House.SignedIn(Role.Coordinator, hand.Sample.Place);

        var answer = await (await FormOnPage.At(browser, hand.At("/language"))).Type(("Form.Language", "pl")).Send();

        answer.StatusCode.ShouldBe(HttpStatusCode.Found);
        var plan = await hand.Stored();
        plan.Language.ShouldBe(Language.Polish);
        plan.Title.ShouldBe(Sample.Say("pl", "Banks for everybody"));
        var stored = (await hand.Actions())[0];
        stored.Title.Languages.ShouldBe([Language.Polish]);
        stored.Nature.ShouldBe(Sample.Say("pl", "Zamknięte.", "de", "Gesperrt."));
        (await browser.GetStringAsync(hand.At("/edit"))).ShouldContain("Form.Title.Texts[pl]");
    }

    [Theory, BothEngines]
    public async Task A_whole_translation_becomes_what_the_plan_says(OnEngine engine)
    {
        var hand = await PlanInHand.In(await houses.On(engine));
        await Write(hand, null, Wording.Empty, title: Sample.Say("en", "Banks", "pl", "Brzegi", "de", "Ufer"));
        var api = await KeyHolder.With(hand.Sample, Role.Coordinator);

        var answer = await api.Put(hand.At("/language"), new { language = "pl" }, (await api.Get(hand.At())).ETag);

        answer.Status.ShouldBe(200, answer.Detail);
        var title = (await hand.Stored()).Title;
        title.Source.ShouldBe(Language.Polish);
        title[Language.English].ShouldBe("Banks");
        title.With(Language.Polish, "Nabrzeża").IsOutdated(Language.English).ShouldBeTrue();
    }

    [Theory, BothEngines]
    public async Task Half_a_translation_is_neither_and_nothing_is_lost(OnEngine engine)
    {
        var hand = await PlanInHand.In(await houses.On(engine));
        var action = await hand.Action("Quays");
        await Write(hand, action.Id, Sample.Say("en", "Closed.", "pl", "Zamknięte."));
        var before = await hand.Stored();
        var browser = await hand.House.SignedIn(Role.Coordinator, hand.Sample.Place);
        var form = await FormOnPage.At(browser, hand.At("/language"));

        var half = await form.Type(("Form.Language", "pl")).Send();
        var none = await form.Type(("Form.Language", "")).Send();

        half.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await half.Text()).ShouldContain("1 of 3 pieces are translated into this language");
        none.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await hand.Stored()).Title.ShouldBe(before.Title);
    }

    [Theory, BothEngines]
    public async Task What_was_typed_in_the_former_language_does_not_come_back_into_the_form(OnEngine engine)
    {
        var hand = await PlanInHand.In(await houses.On(engine));
        var browser = await hand.House.SignedIn(Role.Coordinator, hand.Sample.Place);
        var form = await FormOnPage.At(browser, hand.At("/edit"));
        await form.Type(("Form.Title.Texts[en]", "")).Send(); // Refused, and kept as it was sent.
        await (await FormOnPage.At(browser, hand.At("/language"))).Type(("Form.Language", "pl")).Send();

        var now = await FormOnPage.At(browser, hand.At("/edit"));

        now["Form.Title.Texts[pl]"].ShouldBe("Banks for everybody");
    }

    [Theory, BothEngines]
    public async Task A_plan_sent_with_another_language_is_refused(OnEngine engine)
    {
        var hand = await PlanInHand.In(await houses.On(engine));
        var api = await KeyHolder.With(hand.Sample, Role.Coordinator);
        var nothing = new Dictionary<string, string>();

        var answer = await api.Put(
            hand.At(),
            new
            {
                instrumentId = hand.Instrument.Id,
                partners = new[] { hand.Partner.OrganisationId },
                language = "pl",
                title = new { pl = "Brzegi" },
                summary = nothing,
                general = nothing,
                context = nothing,
            },
            (await api.Get(hand.At())).ETag
        );

        answer.Status.ShouldBe(422);
        (await hand.Stored()).Language.ShouldBe(Language.English);
    }

    [Fact]
    public void A_text_in_another_language_than_was_said_keeps_how_fresh_its_translations_are()
    {
        var words = Wording
            .In(Language.English, "Brzegi")
            .With(Language.German, "Ufer")
            .With(Language.English, "Nabrzeża")
            .With(Language.Italian, "Rive");

        var renamed = words.Renamed(Language.English, Language.Polish);

        renamed.Source.ShouldBe(Language.Polish);
        renamed[Language.Polish].ShouldBe("Nabrzeża");
        renamed[Language.English].ShouldBeNull();
        renamed.IsOutdated(Language.German).ShouldBeTrue();
        renamed.IsOutdated(Language.Italian).ShouldBeFalse();
        words.Renamed(Language.Polish, Language.English).ShouldBeSameAs(words);
    }

    private static Task Write(PlanInHand hand, Guid? action, Wording nature, Wording? title = null) =>
        hand.House.InDatabase(async db =>
        {
            var plan = await db.Plans.SingleAsync(p => p.Id == hand.Plan.Id);
            plan.Describe(plan.Facts with { Title = title ?? plan.Title });
            if (await db.PlannedActions.FirstOrDefaultAsync(a => a.Id == action) is { } one)
                one.Describe(one.Facts with { Texts = one.Facts.Texts with { Nature = nature } });
            await db.SaveAs(Author.Program, default);
        });
}
