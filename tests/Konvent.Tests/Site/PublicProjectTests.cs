using System.Net;
using System.Text.RegularExpressions;
using Konvent.Basics;
using Konvent.People.Rights;
using Konvent.Projects;
using Konvent.Reading;
using Konvent.Storage;
using Konvent.Tests.Projects;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;

namespace Konvent.Tests.Site;

public sealed partial class PublicProjectTests(Houses houses)
{
    [Theory, BothEngines]
    public async Task Everybody_reads_a_launched_public_project_in_its_languages(OnEngine engine)
    {
        var sample = await PublicSample.In(await houses.On(engine));

        var polish = await Get(sample, "pl");
        foreach (
            var fact in new[]
            {
                "<html lang=\"pl\">",
                "Długa nazwa",
                "Cel projektu",
                "Opis z <strong>naciskiem</strong>",
                "1 sierpnia 2019 –</span> <span class=\"unbroken\">31 lipca 2023",
                "1\u00A0358\u00A0584,00\u00A0EUR",
                "Fundusz Regionalny",
                "I etap",
                "Uczenie się",
                "Finlandia",
                "Partner wiodący",
                "Koordynator",
                "mailto:office@example.org",
                "LinkedIn/Example",
            }
        )
            polish.ShouldContain(fact, Case.Sensitive);
        polish.ShouldContain($"<span lang=\"fi\">Liitto {sample.Acronym}</span>");
        var english = await Get(sample, "en");
        english.ShouldContain("EUR\u00A01,358,584.00");
        english.ShouldContain("A description with <strong>stress</strong>");
    }

    [Theory, BothEngines]
    public async Task Phases_say_whether_they_are_over_and_today_stands_with_them(OnEngine engine)
    {
        var sample = await PublicSample.In(await houses.On(engine));
        await sample.Change(project =>
            project.Arrange([
                new(null, Sample.Say("en", "Was"), Wording.Empty, When.Parse("2019/2020")),
                new(null, Sample.Say("en", "Is"), Wording.Empty, When.Parse("2021/..")),
                new(null, Sample.Say("en", "Comes"), Wording.Empty, When.Parse("9000")),
                new(null, Sample.Say("en", "Sometime"), Wording.Empty, null),
            ])
        );
        var today = sample.House.Clock.GetUtcNow();

        using var answer = await sample.House.Browser().GetAsync($"/{sample.Acronym}/en");
        var text = await answer.Text();

        foreach (
            var said in (string[])
                ["Was 2019-2020 completed", "Is from 2021 under way", "Comes 9000 to come", "Comes", "Sometime"]
        )
            text.Replace(" – ", "-", StringComparison.Ordinal)
                .Replace("–", "-", StringComparison.Ordinal)
                .ShouldContain(said);
        text.ShouldContain($"Today: {today:d MMMM yyyy}");
    }

    [Theory, BothEngines]
    public async Task Emblem_and_statement_come_before_everything_the_project_says(OnEngine engine)
    {
        var sample = await PublicSample.In(await houses.On(engine));

        var html = await Get(sample, "pl");

        var emblem = html.IndexOf("/built/eu-emblem", StringComparison.Ordinal);
        var statement = html.IndexOf($"Współfinansowane: {sample.Acronym}", StringComparison.Ordinal);
        emblem.ShouldBePositive();
        statement.ShouldBeGreaterThan(emblem);
        html.IndexOf("<main", StringComparison.Ordinal).ShouldBeGreaterThan(statement);
    }

    [Theory, BothEngines]
    public async Task What_is_missing_in_a_language_is_said_to_be_in_another(OnEngine engine)
    {
        var sample = await PublicSample.In(await houses.On(engine));

        var html = await Get(sample, "en");

        html.ShouldContain("This text is not available in English yet; it is shown in Polish.");
        html.ShouldContain("<div class=\"prose\" lang=\"pl\"><p>Cel projektu</p>");
    }

    [Theory, BothEngines]
    public async Task A_translation_older_than_its_original_is_said_to_be_so_in_the_readers_language(OnEngine engine)
    {
        var sample = await PublicSample.In(await houses.On(engine), "pl", "en", "de", "it");
        (await Get(sample, "en")).ShouldNotContain("has been changed since");
        await sample.Change(project =>
            project.Write(
                new ProjectTexts(
                    Sample.Say("en", "A long name", "de", "Ein Name").With(Language.English, "Another name"),
                    project.Objective.With(Language.Italian, "Obiettivo").With(Language.Polish, "Nowy cel"),
                    project.Description.With(Language.Polish, "Nowy opis")
                )
            )
        );

        (await Get(sample, "en")).ShouldContain(
            "<p class=\"fallback\">The original text in Polish has been changed since"
        );
        (await Get(sample, "de")).ShouldContain("<p class=\"fallback\">Der Originaltext auf Englisch wurde geändert");
        (await Get(sample, "it")).ShouldContain(
            "<p class=\"fallback\">Il testo originale in polacco è stato modificato"
        );
        (await Get(sample, "pl")).ShouldNotContain("Tekst oryginalny");
    }

    [Theory, BothEngines]
    public async Task The_languages_are_links_that_machines_understand(OnEngine engine)
    {
        var sample = await PublicSample.In(await houses.On(engine));
        var path = Slug.Of(sample.Acronym);

        var html = await Get(sample, "pl");

        html.ShouldContain($"<a href=\"/{path}/en\" hreflang=\"en\" lang=\"en\">English</a>");
        html.ShouldContain($"<a href=\"/{path}/pl\" hreflang=\"pl\" lang=\"pl\" aria-current=\"true\">polski</a>");
        html.ShouldMatch($"<link rel=\"canonical\" href=\"http://[^\"]+/{path}/pl\">");
        html.ShouldMatch($"<link rel=\"alternate\" hreflang=\"en\" href=\"http://[^\"]+/{path}/en\">");
        html.ShouldMatch("<meta property=\"og:title\" content=\"[^\"]*Długa nazwa\">");
    }

    [Theory, BothEngines]
    public async Task Nothing_is_loaded_from_elsewhere_and_no_cookie_is_set(OnEngine engine)
    {
        var sample = await PublicSample.In(await houses.On(engine));
        using var answer = await sample.House.Browser().GetAsync($"/{sample.Acronym}/pl");
        var html = await answer.Content.ReadAsStringAsync();

        answer.Headers.Contains("Set-Cookie").ShouldBeFalse();
        Loaded().Matches(html).Select(match => match.Groups[1].Value).ShouldAllBe(address => address[0] == '/');
        html.ShouldNotContain("__RequestVerificationToken");
    }

    [Theory, BothEngines]
    public async Task Nobody_reads_what_is_not_launched_or_not_public(OnEngine engine)
    {
        var sample = await PublicSample.In(await houses.On(engine));
        foreach (
            var address in new[]
            {
                "/nobody-knows/pl",
                $"/{sample.Acronym}/de",
                $"/{sample.Acronym}/xx",
                "/nobody-knows",
            }
        )
            (await Status(sample, address)).ShouldBe(HttpStatusCode.NotFound, address);

        await sample.Change(project => project.OpenTo(Audience.SignedIn));
        foreach (var address in new[] { $"/{sample.Acronym}/pl", $"/{sample.Acronym}" })
            (await Status(sample, address)).ShouldBe(HttpStatusCode.NotFound, address);

        await sample.Change(project => project.OpenTo(Audience.Public));
        (await Status(sample, $"/{sample.Acronym}/pl")).ShouldBe(HttpStatusCode.OK);
        await sample.Change(project => project.TakeBack());
        (await Status(sample, $"/{sample.Acronym}/pl")).ShouldBe(HttpStatusCode.NotFound);
    }

    [Theory, BothEngines]
    public async Task The_bare_acronym_leads_to_the_language_the_visitor_reads_best(OnEngine engine)
    {
        var sample = await PublicSample.In(await houses.On(engine));
        var path = Slug.Of(sample.Acronym);
        foreach (
            var (wanted, language) in new[]
            {
                ("en-GB,en;q=0.9", "en"),
                ("de, en;q=0.5, pl;q=0.8", "pl"),
                ("en;q=0, fr", "pl"),
                ("", "pl"),
                ("*;;q=,\t-", "pl"),
            }
        )
        {
            using var ask = new HttpRequestMessage(HttpMethod.Get, "/" + sample.Acronym.ToUpperInvariant());
            ask.Headers.TryAddWithoutValidation("Accept-Language", wanted);
            using var answer = await sample.House.Browser().SendAsync(ask);
            answer.StatusCode.ShouldBe(HttpStatusCode.Found, wanted);
            answer.Headers.Location!.ToString().ShouldBe($"/{path}/{language}", wanted);
            answer.Headers.Vary.ShouldContain("Accept-Language");
        }
    }

    [Theory, BothEngines]
    public async Task In_a_language_the_interface_does_not_speak_its_words_are_English_and_marked_so(OnEngine engine)
    {
        var sample = await PublicSample.In(await houses.On(engine), "fi", "pl");
        await sample.Change(project =>
            project.Write(
                new ProjectTexts(
                    project.LongName,
                    project.Objective.With(Language.Of("fi"), "Tavoite"),
                    project.Description
                )
            )
        );

        var html = await Get(sample, "fi");

        html.ShouldContain("<html lang=\"fi\">");
        html.ShouldContain("<h2><span lang=\"en\">Objective</span></h2>");
        html.ShouldContain("<p>Tavoite</p>");
        html.ShouldContain("1. elokuuta 2019");
        html.ShouldContain("Suomi");
        html.ShouldContain("lang=\"en\">This text is not available in suomi yet; it is shown in polski.");
    }

    [Theory, BothEngines]
    public async Task Whatever_people_have_written_stays_words(OnEngine engine)
    {
        var sample = await PublicSample.In(await houses.On(engine));
        const string evil = "\"><script>alert(1)</script>]]>";
        await sample.Change(project =>
        {
            project.Write(new ProjectTexts(Sample.Say("pl", evil), Sample.Say("pl", evil), Sample.Say("pl", evil)));
            project.Describe(
                new ProjectFacts(
                    null,
                    null,
                    null,
                    [.. project.Languages],
                    [new(evil, null)],
                    new ContactFunction(Sample.Say("pl", evil), null, null)
                )
            );
        });

        (await Get(sample, "pl")).ShouldNotContain("<script>alert");
    }

    [Theory, BothEngines]
    public async Task The_number_of_queries_does_not_grow_with_the_partners(OnEngine engine)
    {
        var sample = await PublicSample.In(await houses.On(engine));
        var browser = sample.House.Browser();

        var queries = await Queries.Of(async () =>
        {
            // As after a time in which nothing was heard of other nodes: what is kept counts no longer.
            sample.House.Services.GetRequiredService<Generations>().RaiseAll();
            using var answer = await browser.GetAsync($"/{sample.Acronym}/en");
        });

        queries.ShouldBeLessThanOrEqualTo(14);
    }

    /// <summary>The page, with the spaces that do not break as themselves.</summary>
    private static async Task<string> Get(PublicSample sample, string language)
    {
        using var answer = await sample.House.Browser().GetAsync($"/{sample.Acronym}/{language}");
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        return (await answer.Content.ReadAsStringAsync()).Replace("&#xA0;", "\u00A0", StringComparison.Ordinal);
    }

    private static async Task<HttpStatusCode> Status(PublicSample sample, string address)
    {
        using var answer = await sample.House.Browser().GetAsync(address);
        return answer.StatusCode;
    }

    [GeneratedRegex(
        "<(?:link rel=\"(?:stylesheet|icon)\"[^>]*href|script[^>]*src|img[^>]*src|use[^>]*href)=\"([^\"]+)\""
    )]
    private static partial Regex Loaded();
}
