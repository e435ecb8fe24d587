using System.Net;
using Konvent.ActionPlans;
using Konvent.ActionPlans.Steps;
using Konvent.ActionPlans.Versions;
using Konvent.Basics;
using Konvent.People.Rights;
using Konvent.Reading;
using Konvent.Storage;
using Konvent.Tests.Api;
using Konvent.Tests.Projects;
using Microsoft.EntityFrameworkCore;
using Shouldly;

namespace Konvent.Tests.ActionPlans.Translating;

public sealed class TranslationTests(Houses houses)
{
    private const string Title = "Form.Pieces[0].Words.Texts[de]";
    private const string Summary = "Form.Pieces[1].Words.Texts[de]";

    [Theory, BothEngines]
    public async Task A_translator_puts_translations_beside_the_signed_words(OnEngine engine)
    {
        var hand = await OpenPlans.Launched(await houses.On(engine), "pl", "de");
        var action = (await hand.Actions())[0];
        var browser = await hand.House.SignedIn(Role.Translator, hand.Sample.Place);

        var page = await browser.GetStringAsync(hand.At("/translation/de"));
        await (await FormOnPage.At(browser, hand.At("/translation/de"))).Type((Title, "Ufer für alle")).Send();
        var actions = await FormOnPage.At(browser, hand.At($"/translation/de/actions/{action.Id}"));
        actions.Html.ShouldContain(OpenPlans.Nature);
        actions.Html.ShouldContain("zamykają nabrzeża");
        await actions.Type(("Form.Pieces[1].Words.Texts[de]", "Drei Städte sperren ihre Kais.")).Send();

        page.ShouldContain("Strategia milczy o rzekach.");
        var frozen = (await Frozen(hand)).ForReaders;
        frozen.Title[Language.German].ShouldBe("Ufer für alle");
        frozen.Title[Language.Polish].ShouldBe("Brzegi dla wszystkich");
        frozen.Actions[0].Nature[Language.German].ShouldBe("Drei Städte sperren ihre Kais.");
        (await hand.Stored()).Title[Language.German].ShouldBe("Ufer für alle");
        var shown = await hand
            .House.Browser()
            .GetStringAsync($"/{Slug.Of(hand.Sample.Acronym)}/de/plans/{hand.Plan.Id}");
        shown.ShouldContain("Drei Städte sperren ihre Kais.");
        WebUtility.HtmlDecode(shown).ShouldContain("nur ein Teil übersetzt");
    }

    [Theory, BothEngines]
    public async Task The_plans_own_words_are_out_of_reach(OnEngine engine)
    {
        var hand = await OpenPlans.Signed(await houses.On(engine));
        var browser = await hand.House.SignedIn(Role.Translator, hand.Sample.Place);
        var form = await FormOnPage.At(browser, hand.At("/translation/de"));

        await form.Type(("Form.Pieces[0].Words.Texts[pl]", "Coś innego"), (Title, "Ufer")).Send();

        (await hand.Stored()).Title[Language.Polish].ShouldBe("Brzegi dla wszystkich");
        (await Frozen(hand)).Text.Title[Language.Polish].ShouldBe("Brzegi dla wszystkich");
        (await browser.GetAsync(hand.At("/translation/pl"))).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await browser.GetAsync(hand.At("/translation/xx"))).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Theory, BothEngines]
    public async Task A_translation_of_earlier_words_is_said_to_be_outdated_and_leaves_the_signed_text_alone(
        OnEngine engine
    )
    {
        var hand = await OpenPlans.Signed(await houses.On(engine));
        var browser = await hand.House.SignedIn(Role.Coordinator, hand.Sample.Place);
        await (await FormOnPage.At(browser, hand.At("/translation/de"))).Type((Title, "Ufer für alle")).Send();
        await hand.Go(PlanMove.Reopened);
        await hand.Rewrite("Nowe brzegi");

        var form = await FormOnPage.At(browser, hand.At("/translation/de"));
        await form.Type((Title, "Neue Ufer")).Send();

        form.Html.ShouldContain("outdated");
        (await hand.Stored()).Title[Language.German].ShouldBe("Neue Ufer");
        (await Frozen(hand)).ForReaders.Title[Language.German].ShouldBe("Ufer für alle");
    }

    [Theory, BothEngines]
    public async Task Two_who_translate_at_once_both_keep_their_words(OnEngine engine)
    {
        var hand = await OpenPlans.Signed(await houses.On(engine));
        var first = await hand.House.SignedIn(Role.Translator, hand.Sample.Place);
        var second = await hand.House.SignedIn(Role.Coordinator, hand.Sample.Place);
        var late = await FormOnPage.At(second, hand.At("/translation/de"));
        await (await FormOnPage.At(first, hand.At("/translation/de")))
            .Type((Title, "Ufer für alle"), (Summary, "Kais ohne Autos."))
            .Send();

        var answer = await late.Type((Summary, "Autofreie Kais.")).Send();
        var text = await answer.Text();
        var race = await (await late.In(answer)).Type((Summary, "Autofreie Kais.")).Send();

        answer.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        text.ShouldContain("Kais ohne Autos.");
        text.ShouldContain("Autofreie Kais.");
        text.ShouldContain("Translation › Summary (Deutsch)");
        race.StatusCode.ShouldBe(HttpStatusCode.Found);
        var plan = await hand.Stored();
        plan.Title[Language.German].ShouldBe("Ufer für alle");
        plan.Summary[Language.German].ShouldBe("Autofreie Kais.");
    }

    [Theory, BothEngines]
    public async Task What_is_too_long_is_said_at_its_field_and_stays_as_it_was_typed(OnEngine engine)
    {
        var hand = await OpenPlans.Signed(await houses.On(engine));
        var browser = await hand.House.SignedIn(Role.Translator, hand.Sample.Place);
        var form = await FormOnPage.At(browser, hand.At("/translation/de"));

        var answer = await form.Type((Title, new string('x', 301)), (Summary, "Kurz")).Send();
        var html = await answer.Content.ReadAsStringAsync();

        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        html.ShouldContain("At most 300 characters");
        html.ShouldContain("href=\"#Form_Pieces_0__Words_Texts_de_\"");
        html.ShouldContain("Kurz");
    }

    [Theory, BothEngines]
    public async Task Readers_do_not_translate_and_a_foreign_plan_is_not_there(OnEngine engine)
    {
        var hand = await OpenPlans.Signed(await houses.On(engine));
        var viewer = await hand.House.SignedIn(Role.Viewer, hand.Sample.Place);
        var foreign = await hand.House.SignedIn(Role.Coordinator, (await Sample.In(hand.House)).Place);

        (await viewer.GetAsync(hand.At("/translation/de"))).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await viewer.GetStringAsync(hand.At())).ShouldNotContain("/translation/");
        (await foreign.GetAsync(hand.At("/translation/de"))).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Theory, BothEngines]
    public async Task Pieces_that_nobody_knows_and_signs_that_cannot_be_kept_do_no_harm(OnEngine engine)
    {
        var hand = await OpenPlans.Signed(await houses.On(engine));
        var browser = await hand.House.SignedIn(Role.Translator, hand.Sample.Place);
        var version = $"{(await hand.Stored()).Version}";

        var unknown = await browser.PostForm(
            hand.At("/translation/de"),
            ("Form.Version", version),
            ("Form.Pieces[0].Id", "state"),
            ("Form.Pieces[0].Words.Texts[de]", "Draft"),
            ("Form.Pieces[1].Id", ""),
            ("Form.Pieces[1].Words.Texts[de]", "x")
        );
        var unstorable = await browser.PostForm(
            hand.At("/translation/de"),
            ("Form.Version", version),
            ("Form.Pieces[0].Id", "title"),
            ("Form.Pieces[0].Words.Texts[de]", "a\0b")
        );

        ((int)unknown.StatusCode).ShouldBeLessThan(500);
        unstorable.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        var plan = await hand.Stored();
        plan.State.ShouldBe(PlanState.Signed);
        plan.Title[Language.German].ShouldBeNull();
    }

    [Fact]
    public async Task What_was_signed_stays_as_it_was_whatever_is_translated()
    {
        var hand = await OpenPlans.Signed(await houses.On(BothEnginesAttribute.Chosen[0]));
        var frozen = await Frozen(hand);
        var signed = frozen.Text;
        var context = signed.Context.With(Language.Italian, "La strategia tace.");

        frozen.Translate(Language.Italian, new Dictionary<string, Wording> { ["context"] = context });
        frozen.Translate(
            Language.Italian,
            new Dictionary<string, Wording> { ["title"] = Sample.Say("pl", "Inny", "it", "Un altro") }
        );

        frozen.Text.ShouldBeSameAs(signed);
        signed.Context[Language.Italian].ShouldBeNull();
        frozen.ForReaders.Context[Language.Italian].ShouldBe("La strategia tace.");
        frozen.ForReaders.Title.ShouldBe(signed.Title);
        Should.Throw<RuleBroken>(() => frozen.Translate(Language.Polish, new Dictionary<string, Wording>()));
    }

    [Theory, BothEngines]
    public async Task The_English_summary_that_was_signed_stays(OnEngine engine)
    {
        var hand = await OpenPlans.Signed(await houses.On(engine));
        var translator = await hand.House.SignedIn(Role.Translator, hand.Sample.Place);
        var api = await KeyHolder.With(hand.Sample, Role.Translator);
        var address = hand.At("/translation/en");

        var page = await FormOnPage.At(translator, address);
        await page.Type(("Form.Pieces[0].Words.Texts[en]", "Banks for all")).Send();
        var refused = await api.Put(
            address,
            new { pieces = new { summary = "Cars everywhere." } },
            (await api.Get(address)).ETag
        );

        page.Html.ShouldContain("The English summary stays as it is");
        page.Html.ShouldNotContain("Nabrzeża bez samochodów.");
        refused.Status.ShouldBe(422);
        var frozen = await Frozen(hand);
        frozen.Text.Summary[Language.English].ShouldBe("Quays without cars.");
        frozen.ForReaders.Summary[Language.English].ShouldBe("Quays without cars.");
        frozen.Text.Title[Language.English].ShouldBeNull();
        frozen.ForReaders.Title[Language.English].ShouldBe("Banks for all");
    }

    [Theory, BothEngines]
    public async Task Who_translates_and_who_writes_are_not_in_each_others_way(OnEngine engine)
    {
        var hand = await PlanInHand.In(await houses.On(engine));
        var action = await hand.Action("Quays without cars");
        var translator = await hand.House.SignedIn(Role.Translator, hand.Sample.Place);
        var writer = await hand.House.SignedIn(Role.Coordinator, hand.Sample.Place);
        var plan = await FormOnPage.At(writer, hand.At("/edit"));
        var form = await FormOnPage.At(writer, hand.At($"/actions/{action.Id}/edit"));
        var italian = await FormOnPage.At(writer, hand.At("/translation/it"));
        await (await FormOnPage.At(translator, hand.At("/translation/de"))).Type((Title, "Ufer für alle")).Send();
        await (await FormOnPage.At(translator, hand.At($"/translation/de/actions/{action.Id}")))
            .Type((Title, "Kais ohne Autos"))
            .Send();

        var answers = new[]
        {
            await italian.Type(("Form.Pieces[0].Words.Texts[it]", "Rive per tutti")).Send(),
            await plan.Type(("Form.Context.Texts[en]", "The strategy says nothing.")).Send(),
            await form.Type(("Form.Nature.Texts[en]", "Three towns close their quays.")).Send(),
        };

        answers.Select(answer => answer.StatusCode).ShouldAllBe(status => status == HttpStatusCode.Found);
        var stored = await hand.Stored();
        stored.Title[Language.German].ShouldBe("Ufer für alle");
        stored.Title[Language.Italian].ShouldBe("Rive per tutti");
        stored.Context[Language.English].ShouldBe("The strategy says nothing.");
        (await hand.Actions())[0].Title[Language.German].ShouldBe("Kais ohne Autos");
    }

    [Theory, BothEngines]
    public async Task A_translation_made_meanwhile_does_not_keep_the_secretariat_from_deciding(OnEngine engine)
    {
        var hand = await PlanInHand.In(await houses.On(engine));
        await hand.Go(PlanMove.Submitted);
        var officer = await hand.House.SignedIn(Role.ProgrammeOfficer, Place.OfProgramme(hand.Sample.Programme));
        var translator = await hand.House.SignedIn(Role.Translator, hand.Sample.Place);
        var decision = await FormOnPage.At(officer, hand.At("/acceptance"));
        await (await FormOnPage.At(translator, hand.At("/translation/de"))).Type((Title, "Ufer für alle")).Send();

        var answer = await decision.Type(("Form.By", "The secretariat")).Send();

        answer.StatusCode.ShouldBe(HttpStatusCode.Found);
        (await hand.Stored()).State.ShouldBe(PlanState.Accepted);
    }

    [Theory, BothEngines]
    public async Task Who_translated_words_that_are_no_longer_there_is_told(OnEngine engine)
    {
        var hand = await PlanInHand.In(await houses.On(engine));
        var translator = await hand.House.SignedIn(Role.Translator, hand.Sample.Place);
        var form = await FormOnPage.At(translator, hand.At("/translation/de"));
        await hand.House.InDatabase(async db =>
        {
            var plan = await db.Plans.SingleAsync(p => p.Id == hand.Plan.Id);
            plan.Describe(plan.Facts with { Title = Sample.Say("en", "Banks for nobody") });
            await db.SaveAs(Author.Program, default);
        });

        (await form.Type((Title, "Ufer für alle")).Send()).StatusCode.ShouldBe(HttpStatusCode.Conflict);
    }

    private static Task<FrozenPlan> Frozen(PlanInHand hand) =>
        hand.House.InDatabase(db => db.FrozenPlans.AsNoTracking().SingleAsync(f => f.PlanId == hand.Plan.Id));
}
