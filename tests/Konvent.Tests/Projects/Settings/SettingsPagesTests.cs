using System.Net;
using Konvent.People.Rights;
using Konvent.Reading;
using Shouldly;

namespace Konvent.Tests.Projects.Settings;

public sealed class SettingsPagesTests(Houses houses)
{
    [Theory, BothEngines]
    public async Task Facts_are_typed_as_people_write_them(OnEngine engine)
    {
        var (sample, browser) = await Open(engine);
        var acronym = Sample.Unique("Neu ");

        var answer = await browser.PostForm(
            sample.At("/settings"),
            ("Form.Version", "1"),
            ("Form.Acronym", acronym),
            ("Form.Dates", "1 August 2019 to 31 July 2023"),
            ("Form.TotalBudget", "1,358,584.00"),
            ("Form.WorkingLanguage", "pl"),
            ("Form.Languages", "en"),
            ("Form.Languages", "pl"),
            ("Form.Links[0].Label", ""),
            ("Form.Links[0].Address", ""),
            ("Form.Links[1].Label", "Site"),
            ("Form.Links[1].Address", "https://example.org"),
            ("Form.Contact.Function.Texts[pl]", "Koordynator"),
            ("Form.Contact.Email", "office@example.org")
        );

        answer.StatusCode.ShouldBe(HttpStatusCode.Found);
        answer.Headers.Location!.ToString().ShouldBe($"/projects/{Slug.Of(acronym)}/settings");
        var stored = await sample.Stored();
        stored.Dates!.Edtf.ShouldBe("2019-08-01/2023-07-31");
        stored.TotalBudget.ShouldBe(Money.Euro(1358584));
        stored.Languages.ShouldBe([Language.Polish, Language.English]);
        stored.Links.ShouldBe([new("Site", "https://example.org")]);
        stored.Contact!.Function[Language.Polish].ShouldBe("Koordynator");
    }

    [Theory, BothEngines]
    public async Task What_the_form_shows_it_takes_back_unchanged(OnEngine engine)
    {
        var (sample, browser) = await Open(engine);
        foreach (var language in (string[])["en", "de", "pl", "it"])
        {
            browser.DefaultRequestHeaders.AcceptLanguage.Clear();
            browser.DefaultRequestHeaders.AcceptLanguage.ParseAdd(language);
            var version = (await sample.Stored()).Version;
            await sample.Change(project =>
                project.Describe(
                    new(
                        When.Parse("2019-04/2021-08-31"),
                        Money.Euro(1234567.89m),
                        null,
                        [Language.Of(language)],
                        [],
                        null
                    )
                )
            );
            var html = await browser.GetStringAsync(sample.At("/settings"));

            var answer = await browser.PostForm(
                sample.At("/settings"),
                [
                    ("Form.Version", $"{version + 1}"),
                    ("Form.Acronym", sample.Acronym),
                    ("Form.Dates", ValueOf(html, "Form.Dates")),
                    ("Form.TotalBudget", ValueOf(html, "Form.TotalBudget")),
                    ("Form.WorkingLanguage", language),
                    ("Form.Languages", language),
                ]
            );

            answer.StatusCode.ShouldBe(HttpStatusCode.Found, language);
            (await sample.Stored()).Version.ShouldBe(version + 1, language);
        }
    }

    [Theory, BothEngines]
    public async Task Each_error_stands_at_its_field_and_what_was_typed_comes_back(OnEngine engine)
    {
        var (sample, browser) = await Open(engine);

        var typed = await browser.PostForm(
            sample.At("/settings"),
            ("Form.Version", "1"),
            ("Form.Acronym", sample.Acronym),
            ("Form.Dates", "31 February 2020"),
            ("Form.TotalBudget", "1.358.584,00"),
            ("Form.Links[0].Label", "Kept <label>")
        );
        var ruled = await browser.PostForm(
            sample.At("/settings"),
            ("Form.Version", "1"),
            ("Form.Acronym", "api"),
            ("Form.Fund", "GOLD"),
            ("Form.Links[0].Label", "x"),
            ("Form.Links[0].Address", "javascript:alert(1)"),
            ("Form.Contact.Email", "nobody")
        );

        typed.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var html = await typed.Content.ReadAsStringAsync();
        foreach (var field in (string[])["Form_Dates", "Form_TotalBudget"])
            html.ShouldContain($"id=\"{field}-wrong\"");
        html.ShouldContain("31 February 2020");
        html.ShouldContain("1.358.584,00");
        html.ShouldContain("Kept &lt;label&gt;");
        ruled.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        html = await ruled.Content.ReadAsStringAsync();
        foreach (
            var field in (string[])
                ["Form_Acronym", "Form_Fund", "Form_Links_0__Address", "Form_Contact_Function", "Form_Contact_Email"]
        )
            html.ShouldContain($"id=\"{field}-wrong\"");
        html.ShouldContain("javascript:alert(1)");
        html.ShouldContain(">nobody<".Replace(">nobody<", "value=\"nobody\"", StringComparison.Ordinal));
    }

    [Theory, BothEngines]
    public async Task Settings_over_somebody_elses_are_brought_together(OnEngine engine)
    {
        var (sample, browser) = await Open(engine);
        await sample.Change(project =>
            project.Describe(new(When.Parse("2024"), null, null, [Language.English], [], null))
        );

        var lost = await browser.PostForm(
            sample.At("/settings"),
            ("Form.Version", "1"),
            ("Form.Acronym", sample.Acronym),
            ("Form.Dates", "2025")
        );

        lost.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        var text = await lost.Text();
        text.ShouldContain("2024");
        text.ShouldContain("2025");
    }

    [Theory, BothEngines]
    public async Task Unticking_all_languages_is_refused_while_there_is_a_working_language(OnEngine engine)
    {
        var (sample, browser) = await Open(engine);
        await sample.Change(project =>
            project.Describe(new(null, null, null, [Language.Polish, Language.English], [], null))
        );
        var form = await FormOnPage.At(browser, sample.At("/settings"));

        using var refused = await form.Type(("Form.Languages", "")).Send();
        using var emptied = await (await form.In(refused)).Type(("Form.WorkingLanguage", "")).Send();

        refused.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var html = await refused.Content.ReadAsStringAsync();
        html.ShouldContain("id=\"Form_Languages-wrong\"");
        html.ShouldContain("No language is ticked");
        html.ShouldNotContain("value=\"pl\" checked");
        emptied.StatusCode.ShouldBe(HttpStatusCode.Found);
        (await sample.Stored()).Languages.ShouldBeEmpty();
    }

    [Theory, BothEngines]
    public async Task A_period_needs_a_year(OnEngine engine)
    {
        var (sample, browser) = await Open(engine);

        using var facts = await browser.PostForm(
            sample.At("/settings"),
            ("Form.Version", "1"),
            ("Form.Acronym", sample.Acronym),
            ("Form.Dates", "12 May to 3 June")
        );
        using var phases = await browser.PostForm(
            sample.At("/settings/phases"),
            ("Form.Version", "1"),
            ("Form.Phases[0].Name.Texts[en]", "A phase"),
            ("Form.Phases[0].Dates", "12 May")
        );

        foreach (
            var (answer, field) in ((HttpResponseMessage, string)[])
                [(facts, "Form_Dates"), (phases, "Form_Phases_0__Dates")]
        )
        {
            answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
            (await answer.Content.ReadAsStringAsync()).ShouldContain($"id=\"{field}-wrong\">The period needs a year");
        }
        (await sample.Stored()).Version.ShouldBe(1);
    }

    [Theory, BothEngines]
    public async Task Officers_change_facts_but_launch_nothing(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));
        var browser = await sample.House.SignedIn(Role.ProgrammeOfficer, Place.OfProgramme(sample.Programme));

        (await browser.GetAsync(sample.At("/settings"))).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await (await browser.GetAsync(sample.At("/settings/launch"))).Text()).ShouldContain("coordinator decides");
        (
            await browser.PostForm(
                sample.At("/settings"),
                sample.At("/settings/launch?handler=Launch"),
                ("Form.Version", "1")
            )
        ).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    private async Task<(Sample Sample, HttpClient Browser)> Open(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));
        return (sample, await sample.House.SignedIn(Role.Coordinator, sample.Place));
    }

    private static string ValueOf(string html, string field)
    {
        var at = html.IndexOf($"name=\"{field}\"", StringComparison.Ordinal);
        var input = html[html.LastIndexOf('<', at)..html.IndexOf('>', at)];
        return WebUtility.HtmlDecode(input.Split("value=\"")[1].Split('"')[0]);
    }
}
