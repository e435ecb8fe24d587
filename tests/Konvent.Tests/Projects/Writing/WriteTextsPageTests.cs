using System.Net;
using Konvent.Basics;
using Konvent.People.Rights;
using Konvent.Projects;
using Konvent.Reading;
using Shouldly;

namespace Konvent.Tests.Projects.Writing;

public sealed class WriteTextsPageTests(Houses houses)
{
    [Theory, BothEngines]
    public async Task A_partner_writes_in_two_languages(OnEngine engine)
    {
        var (sample, browser) = await Open(engine, Role.Partner);

        var answer = await browser.PostForm(
            sample.At("/texts"),
            ("Form.Version", "1"),
            ("Form.LongName.Texts[en]", "A long name"),
            ("Form.LongName.Texts[pl]", "Długa nazwa"),
            ("Form.Description.Texts[pl]", "Akapit\r\n\r\n- punkt")
        );

        answer.StatusCode.ShouldBe(HttpStatusCode.Found);
        answer.Headers.Location!.ToString().ShouldBe(sample.At());
        var stored = await sample.Stored();
        stored.LongName[Language.Polish].ShouldBe("Długa nazwa");
        stored.Description[Language.Polish].ShouldBe("Akapit\n\n- punkt");
        (await browser.GetStringAsync(sample.At())).ShouldContain("The texts have been saved.");
    }

    [Theory, BothEngines]
    public async Task What_is_missing_and_what_is_outdated_is_marked(OnEngine engine)
    {
        var (sample, browser) = await Open(engine, Role.Translator);
        await sample.Change(project =>
        {
            project.Describe(new ProjectFacts(null, null, null, [Language.English, Language.German], [], null));
            var name = project.LongName.With(Language.Polish, "Nazwa").With(Language.English, "Renamed");
            project.Write(new ProjectTexts(name, Wording.Empty, Wording.Empty));
        });

        var text = await (await browser.GetAsync(sample.At("/texts"))).Text();

        text.ShouldContain("English source text");
        text.ShouldContain("Deutsch missing");
        text.ShouldContain("polski outdated");
    }

    [Theory, BothEngines]
    public async Task An_error_stands_at_its_language_and_nothing_typed_is_lost(OnEngine engine)
    {
        var (sample, browser) = await Open(engine, Role.Coordinator);

        var answer = await browser.PostForm(
            sample.At("/texts"),
            ("Form.Version", "1"),
            ("Form.LongName.Texts[pl]", new string('ż', 501)),
            ("Form.Objective.Texts[en]", "Kept <objective>")
        );

        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var html = await answer.Content.ReadAsStringAsync();
        html.ShouldContain("href=\"#Form_LongName_Texts_pl_\"");
        html.ShouldContain("id=\"Form_LongName_Texts_pl_-wrong\"");
        html.ShouldContain(new string('ż', 501));
        html.ShouldContain("Kept &lt;objective&gt;");
        (await sample.Stored()).Version.ShouldBe(1);
    }

    [Theory, BothEngines]
    public async Task One_more_language_is_added_without_saving_or_losing_a_word(OnEngine engine)
    {
        var (sample, browser) = await Open(engine, Role.Translator);

        var answer = await browser.PostForm(
            sample.At("/texts?handler=Language"),
            ("Form.Version", "1"),
            ("Form.LongName.Texts[en]", "Typed, not saved"),
            ("more", "cs")
        );

        var html = await answer.Content.ReadAsStringAsync();
        html.ShouldContain("name=\"Form.Description.Texts[cs]\"");
        html.ShouldContain("Typed, not saved");
        (await sample.Stored()).Version.ShouldBe(1);
    }

    [Theory, BothEngines]
    public async Task A_lost_save_race_keeps_both_peoples_words(OnEngine engine)
    {
        var (sample, browser) = await Open(engine, Role.Coordinator);
        await sample.Change(project =>
            project.Write(
                new ProjectTexts(project.LongName, Sample.Say("en", "Their objective"), Sample.Say("en", "Theirs"))
            )
        );

        var lost = await browser.PostForm(
            sample.At("/texts"),
            ("Form.Version", "1"),
            ("Form.LongName.Texts[en]", "My long name"),
            ("Form.Objective.Texts[en]", "My objective")
        );

        lost.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        var html = await lost.Content.ReadAsStringAsync();
        html.ShouldContain("Somebody Else");
        html.ShouldContain("name=\"Form.Version\" value=\"2\"");
        html.ShouldContain("name=\"Form.LongName.Texts[en]\" value=\"My long name\"");
        html.ShouldContain("name=\"Form.Description.Texts[en]\" value=\"Theirs\"");
        var contested = await lost.Text();
        contested.ShouldContain("Objective (English)");
        contested.ShouldContain("My");
    }

    [Theory, BothEngines]
    public async Task A_language_that_nobody_knows_is_refused_with_a_sentence(OnEngine engine)
    {
        var (sample, browser) = await Open(engine, Role.Coordinator);

        var answer = await browser.PostForm(
            sample.At("/texts"),
            ("Form.Version", "1"),
            ("Form.LongName.Texts[tlh]", "nuqneH")
        );

        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await answer.Text()).ShouldContain("“tlh” is not the code of a language");
    }

    [Theory, BothEngines]
    public async Task Who_may_not_write_gets_no_form(OnEngine engine)
    {
        var (sample, browser) = await Open(engine, Role.Auditor);

        (await browser.GetAsync(sample.At("/texts"))).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    private async Task<(Sample Sample, HttpClient Browser)> Open(OnEngine engine, Role role)
    {
        var sample = await Sample.In(await houses.On(engine));
        return (sample, await sample.House.SignedIn(role, sample.Place));
    }
}
