using Konvent.ActionPlans;
using Konvent.ActionPlans.Actions;
using Konvent.Basics;
using Konvent.People.Rights;
using Konvent.Reading;
using Konvent.Storage;
using Konvent.Tests.Projects;
using Microsoft.EntityFrameworkCore;
using Shouldly;

namespace Konvent.Tests.ActionPlans;

public sealed class OwnWordsTests(Houses houses)
{
    [Theory, BothEngines]
    public async Task A_text_that_was_emptied_is_gone_in_every_language(OnEngine engine)
    {
        var hand = await PlanInHand.In(await houses.On(engine));
        var action = await hand.Action("Quays without cars");
        await hand.House.InDatabase(async db =>
        {
            var plan = await db.Plans.SingleAsync(p => p.Id == hand.Plan.Id);
            plan.Describe(plan.Facts with { Context = Sample.Say("en", "It is silent.", "de", "Sie schweigt.") });
            var one = await db.PlannedActions.SingleAsync(a => a.Id == action.Id);
            one.Describe(
                one.Facts with
                {
                    Texts = one.Facts.Texts with { Nature = Sample.Say("en", "Closed.", "de", "Gesperrt.") },
                    Players =
                    [
                        new(
                            Guid.CreateVersion7(),
                            null,
                            Sample.Say("en", "Towns", "de", "Städte"),
                            Sample.Say("en", "close", "de", "sperren")
                        ),
                    ],
                }
            );
            await db.SaveAs(Author.Program, default);
        });
        var browser = await hand.House.SignedIn(Role.Coordinator, hand.Sample.Place);

        await (await FormOnPage.At(browser, hand.At("/edit"))).Type(("Form.Context.Texts[en]", "")).Send();
        await (await FormOnPage.At(browser, hand.At($"/actions/{action.Id}/edit")))
            .Type(("Form.Nature.Texts[en]", ""), ("Form.Players[0].Role.Texts[en]", ""))
            .Send();

        (await hand.Stored()).Context.IsEmpty.ShouldBeTrue();
        var stored = (await hand.Actions())[0];
        stored.Nature.IsEmpty.ShouldBeTrue();
        stored.Players.ShouldHaveSingleItem().Role.IsEmpty.ShouldBeTrue();
        stored.Players[0].Name[Language.German].ShouldBe("Städte");
    }

    [Theory, BothEngines]
    public async Task An_English_summary_that_came_first_translates_the_plans_own(OnEngine engine)
    {
        var hand = await PlanInHand.In(await houses.On(engine), language: "pl");
        var browser = await hand.House.SignedIn(Role.Coordinator, hand.Sample.Place);
        var address = hand.At("/edit");
        await (await FormOnPage.At(browser, address)).Type(("Form.Summary.Texts[en]", "Quays without cars.")).Send();
        var first = (await hand.Stored()).Summary;

        await (await FormOnPage.At(browser, address)).Type(("Form.Summary.Texts[pl]", "Nabrzeża bez aut.")).Send();
        var both = (await hand.Stored()).Summary;
        await (await FormOnPage.At(browser, address)).Type(("Form.Summary.Texts[pl]", "Nabrzeża.")).Send();
        var later = (await hand.Stored()).Summary;
        await (await FormOnPage.At(browser, address)).Type(("Form.Summary.Texts[pl]", "")).Send();

        first.Source.ShouldBe(Language.English);
        both.Source.ShouldBe(Language.Polish);
        both.IsOutdated(Language.English).ShouldBeFalse();
        later.IsOutdated(Language.English).ShouldBeTrue();
        // The English field stood on the form and was sent along.
        (await hand.Stored())
            .Summary[Language.English]
            .ShouldBe("Quays without cars.");
    }

    [Fact]
    public void The_first_in_another_language_is_followed_by_the_rest()
    {
        var words = Sample.Say("en", "Banks", "de", "Ufer", "pl", "Brzegi");

        var led = words.LedBy(Language.German);

        led.Source.ShouldBe(Language.German);
        led.Languages.ShouldBe(words.Languages);
        led.Entry(Language.English)!.From.ShouldBe(Language.German);
        led.Entry(Language.German)!.From.ShouldBeNull();
        led.With(Language.German, "Flussufer").IsOutdated(Language.Polish).ShouldBeTrue();
        words.LedBy(Language.Of("fr")).ShouldBeSameAs(words);
        words.Only([Language.Polish]).Languages.ShouldBe([Language.Polish]);
        words.Only([Language.Of("fr")]).IsEmpty.ShouldBeTrue();
    }
}
