using System.Net;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Konvent.Commands.Demo;
using Konvent.Reading;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;

namespace Konvent.Tests.Commands;

/// <summary>Every fact of the five texts about names, programmes, periods, phases, partners, roles, money and links, asked of the API without a key and looked for on the public page.</summary>
public sealed partial class DemoFactsTests
{
    private static readonly (string Project, string Path, string Fact)[] Facts =
    [
        // Next2Met: the project page of a partner, in Polish.
        ("Next2Met", "acronym", "Next2Met"),
        ("Next2Met", "longName.en", "Increasing attractiveness of Next2Met regions with soft digitalisation measures"),
        (
            "Next2Met",
            "longName.pl",
            "Zwiększenie atrakcyjności regionów Next2Met dzięki “miękkim” działaniom w zakresie cyfryzacji"
        ),
        ("Next2Met", "programme.name.en", "Interreg Europe"),
        (
            "Next2Met",
            "programme.statements[1].text",
            "Projekt współfinansowany jest ze środków Europejskiego Funduszu Rozwoju Regionalnego w ramach programu Interreg Europe."
        ),
        ("Next2Met", "fund", "ERDF"),
        ("Next2Met", "dates.edtf", "2019-08-01/2023-07-31"),
        ("Next2Met", "dates.earliest", "2019-08-01"),
        ("Next2Met", "dates.latest", "2023-07-31"),
        ("Next2Met", "phases[0].name.pl", "I etap"),
        ("Next2Met", "phases[0].dates.edtf", "2019-08-01/2022-07-31"),
        (
            "Next2Met",
            "phases[0].purpose.pl",
            "Opracowanie regionalnych planów działania, które wzmacniają sektory priorytetowe (RIS3), w drodze międzyregionalnej wymiany doświadczeń i dobrych praktyk."
        ),
        ("Next2Met", "phases[1].name.pl", "II etap"),
        ("Next2Met", "phases[1].dates.edtf", "2022-08-01/2023-07-31"),
        ("Next2Met", "phases[1].purpose.pl", "Wdrażanie i monitorowanie regionalnych planów działania."),
        ("Next2Met", "instruments[0].kind", "erdfProgramme"),
        ("Next2Met", "instruments[0].number", "1"),
        ("Next2Met", "instruments[1].kind", "local"),
        ("Next2Met", "instruments[1].number", "2"),
        ("Next2Met", "totalBudget.amount", "1358584.00"),
        ("Next2Met", "totalBudget.currency", "EUR"),
        ("Next2Met", "links[0].address", "https://www.interregeurope.eu/next2met/"),
        ("Next2Met", "links[1].address", "https://twitter.com/wojpodlaskie"),
        ("Next2Met", "links[2].address", "https://www.facebook.com/wojpodlaskie/"),
        // S3Chem: one newsletter in English, Polish and Italian.
        ("S3Chem", "acronym", "S3Chem"),
        ("S3Chem", "programme.shortName", "Interreg Europe 2014-2020"),
        ("S3Chem", "programme.period.edtf", "2014/2020"),
        ("S3Chem", "phases[0].name.en", "Phase 1"),
        ("S3Chem", "phases[0].name.pl", "Faza 1"),
        ("S3Chem", "phases[0].name.it", "Fase 1"),
        ("S3Chem", "phases[1].name.en", "Phase 2"),
        ("S3Chem", "phases[1].dates.edtf", "2019-04/.."),
        ("S3Chem", "contact.function.en", "Project coordinator"),
        ("S3Chem", "contact.function.pl", "Koordynator projektu"),
        ("S3Chem", "contact.organisation.name.en", "Ministry of Economy, Science and Digitalisation of Saxony-Anhalt"),
        ("S3Chem", "contact.organisation.name.pl", "Ministerstwo Gospodarki, Nauki i Cyfryzacji Saksonii-Anhalt"),
        (
            "S3Chem",
            "contact.organisation.name.it",
            "Ministero di Economia, Scienza e Digitalizzazione di Sassonia-Anhalt"
        ),
        ("S3Chem", "contact.organisation.town", "Magdeburg"),
        ("S3Chem", "milestones[0].name.en", "Final interregional working group meeting, Maastricht, 17 and 18 June"),
        ("S3Chem", "milestones[0].number", "1"),
        (
            "S3Chem",
            "milestones[1].name.en",
            "Second dissemination conference (final project conference), Maastricht, 17 and 18 June"
        ),
        ("S3Chem", "links[0].address", "https://facebook.com/S3Chem"),
        ("S3Chem", "links[1].label", "LinkedIn/S3Chem"),
        // Smart Integration: a newsletter in German, its funding statement in two languages.
        ("Smart-Integration", "acronym", "Smart Integration"),
        ("Smart-Integration", "programme.name.de", "Kooperationsprogramm INTERREG Polen – Sachsen 2014-2020"),
        ("Smart-Integration", "programme.name.pl", "Program Współpracy INTERREG Polska – Saksonia 2014-2020"),
        ("Smart-Integration", "programme.period.edtf", "2014/2020"),
        (
            "Smart-Integration",
            "programme.statements[0].text",
            "Das Projekt Smart Integration wird von der Europäischen Union aus Mitteln des Europäischen Fonds für Regionale Entwicklung im Rahmen des Kooperationsprogramms INTERREG Polen – Sachsen 2014-2020 finanziert."
        ),
        (
            "Smart-Integration",
            "programme.statements[1].text",
            "Projekt Smart Integration jest współfinansowany przez Unię Europejską ze środków Europejskiego Funduszu Rozwoju Regionalnego w ramach Programu Współpracy INTERREG Polska – Saksonia 2014-2020"
        ),
        ("Smart-Integration", "milestones[0].name.de", "Konvente der sächsisch-niederschlesischen Grenzgemeinden"),
        ("Smart-Integration", "milestones[0].number", "2"),
        ("Smart-Integration", "milestones[0].plans[0].dates.edtf", "2019"),
        (
            "Smart-Integration",
            "milestones[1].name.de",
            "Nächstes Treffen des Projektteams, wieder auf der polnischen Seite"
        ),
        ("Smart-Integration", "milestones[1].plans[0].dates.edtf", "2019-05"),
        (
            "Smart-Integration",
            "milestones[2].name.de",
            "Fertigstellung der Sächsisch-Niederschlesischen Grenzraumstudie"
        ),
        ("Smart-Integration", "milestones[2].plans[0].dates.edtf", "2019-22"),
        ("Smart-Integration", "milestones[2].plans[0].plannedOn.edtf", "2019-01-30/2019-01-31"),
        ("Smart-Integration", "milestones[3].name.de", "Grenzüberschreitende Konferenz"),
        ("Smart-Integration", "milestones[3].plans[0].dates.edtf", When.EndOf(2019).Edtf),
        ("Smart-Integration", "fund", "ERDF"),
        ("Smart-Integration", "dates.latest", "2019-12-31"),
    ];

    private static readonly (string Project, string Role, string Language, string Name, string Country)[] Partners =
    [
        ("Next2Met", "leadPartner", "pl", "Rada Regionu Päijät-Häme", "FI"),
        ("Next2Met", "projectPartner", "pl", "Ecoplus, Agencja Współpracy Gospodarczej Dolnej Austrii", "AT"),
        ("Next2Met", "projectPartner", "pl", "Prowincja Barcelony", "ES"),
        ("Next2Met", "projectPartner", "pl", "Zgromadzenie Regionu Wschodniego i Środkowego", "IE"),
        ("Next2Met", "projectPartner", "pl", "Urząd Marszałkowski Województwa Podlaskiego", "PL"),
        ("Next2Met", "projectPartner", "de", "WITENO GmbH", "DE"),
        ("Next2Met", "advisoryPartner", "pl", "Konferencja Peryferyjnych Regionów Morskich Europy (CPMR)", "FR"),
        ("Smart-Integration", "leadPartner", "de", "Sächsisches Staatsministerium des Innern", "DE"),
        ("Smart-Integration", "projectPartner", "de", "Marschallamt der Woiwodschaft Niederschlesien", "PL"),
        ("Smart-Integration", "projectPartner", "de", "Institut für Territoriale Entwicklung", "PL"),
        ("Smart-Integration", "externalManagement", "de", "core consult", ""),
    ];

    [Theory, BothEngines]
    public async Task Every_fact_of_the_texts_is_in_the_api(OnEngine engine)
    {
        await using var house = await Demo(engine);
        using var anybody = house.Browser();
        foreach (var project in Facts.GroupBy(fact => fact.Project))
        {
            var answer = JsonNode.Parse(await anybody.GetStringAsync($"/api/projects/{project.Key}"));
            foreach (var (_, path, fact) in project)
                At(answer, path).ShouldBe(fact, $"{project.Key}: {path}");
        }
    }

    [Theory, BothEngines]
    public async Task Every_partner_of_the_texts_is_in_the_api_with_its_role_and_no_other_one_is(OnEngine engine)
    {
        await using var house = await Demo(engine);
        using var anybody = house.Browser();
        foreach (var project in Partners.GroupBy(partner => partner.Project))
        {
            var participations = JsonNode.Parse(await anybody.GetStringAsync($"/api/projects/{project.Key}"))![
                "participations"
            ]!.AsArray();
            participations.Count.ShouldBe(project.Count());
            foreach (var (_, role, language, name, country) in project)
                participations.ShouldContain(
                    part =>
                        (string)part!["role"]! == role
                        && (string?)part["organisation"]!["name"]![language] == name
                        && ((string?)part["organisation"]!["country"] ?? "") == country,
                    $"{project.Key}: {name}"
                );
        }
    }

    /// <summary>What the texts say in figures, as the reader of a page meets it.</summary>
    private static readonly (string Page, string Words)[] InFigures =
    [
        ("next2met/pl", "1 sierpnia 2019 – 31 lipca 2023"),
        ("next2met/pl", "1 sierpnia 2019 – 31 lipca 2022"),
        ("next2met/pl", "1 sierpnia 2022 – 31 lipca 2023"),
        ("next2met/en", "1 August 2019 - 31 July 2023"),
        ("next2met/pl", "1 358 584,00"),
        ("next2met/en", "1,358,584.00"),
        ("next2met/pl", "1 program EFRR"),
        ("next2met/pl", "2 lokalne instrumenty polityki"),
        ("s3chem/en", "from April 2019"),
        ("s3chem/en", "Interreg Europe 2014-2020"),
        ("smart-integration/de", "2014-2020"),
        ("s3chem/en", "Most partners are successful in carrying out the measures of their action plans"),
        ("s3chem/pl", "Większość partnerów odnosi sukcesy"),
        (
            "smart-integration/de",
            "Signifikante Fortschritte in allen Arbeitspaketen; die Projektmaßnahmen liegen weiterhin im Plan"
        ),
        ("smart-integration/de", "Interesse an weiterer Zusammenarbeit in Raumordnung und Regionalentwicklung"),
        // The page of one partner and that of the lead partner do not agree; both are kept.
        ("next2met/pl", "2 różniące się źródła"),
        ("next2met/en", "1 ERDF operational programme and 2 local instruments"),
        ("next2met/en", "4 ERDF operational programmes and 2 local instruments"),
        (
            "next2met/en",
            "Głównym celem projektu jest ulepszenie instrumentów polityki (program operacyjny EFRR i 2 instrumenty lokalne) dzięki wymianie doświadczeń i dobrych praktyk w 6 różnych regionach."
        ),
        ("s3chem/pl", "Druga konferencja upowszechniająca (konferencja końcowa projektu), Maastricht, 17–18 czerwca"),
        ("s3chem/it", "Riunione finale del gruppo di lavoro interregionale, Maastricht, 17 e 18 giugno"),
        ("next2met/pl", "sektory priorytetowe (RIS3)"),
        ("smart-integration/de", "Mai 2019"),
        ("smart-integration/de", "2 × Konvente"),
        ("smart-integration/de", "Sommer 2019"),
        ("smart-integration/de", "Ende 2019"),
    ];

    [Theory, BothEngines]
    public async Task What_was_judged_and_declared_is_in_the_api_with_those_who_say_so(OnEngine engine)
    {
        await using var house = await Demo(engine);
        using var anybody = house.Browser();

        var smart = JsonNode
            .Parse(await anybody.GetStringAsync("/api/projects/Smart-Integration/chronicle"))!
            .AsArray();
        var chem = JsonNode.Parse(await anybody.GetStringAsync("/api/projects/S3Chem/chronicle"))!.AsArray();

        smart.Select(entry => At(entry, "kind")).Order().ShouldBe(["assessment", "declarationOfIntent"]);
        smart.ShouldAllBe(entry => At(entry, "dated.edtf") == "2019-01-30/2019-01-31");
        smart.ShouldAllBe(entry => entry!["organisations"]!.AsArray().Count == 3);
        At(chem.ShouldHaveSingleItem(), "kind").ShouldBe("assessment");
    }

    [Theory, BothEngines]
    public async Task Sources_that_disagree_on_the_instruments_are_both_in_the_api_and_one_is_followed_for_a_reason(
        OnEngine engine
    )
    {
        await using var house = await Demo(engine);
        using var anybody = house.Browser();

        var sources = JsonNode.Parse(await anybody.GetStringAsync("/api/projects/Next2Met/sources"))!.AsArray();

        var instruments = sources.Where(source => At(source, "about.part") == "instruments").ToList();
        instruments.Count.ShouldBe(2);
        instruments.Count(source => At(source, "followedBecause.en") is not null).ShouldBe(1);
        instruments.ShouldContain(source => At(source, "says.en")!.StartsWith('1'));
        instruments.ShouldContain(source => At(source, "says.en")!.StartsWith('4'));
    }

    [Theory, BothEngines]
    public async Task Every_fact_of_the_texts_is_on_the_public_page_of_its_language(OnEngine engine)
    {
        await using var house = await Demo(engine);
        using var anybody = house.Browser();
        var missing = new List<string>();
        async Task Look(string page, string words)
        {
            using var answer = await anybody.GetAsync("/" + page);
            var html = await answer.Content.ReadAsStringAsync();
            if (!Plain(await answer.Text() + html).Contains(Plain(words), StringComparison.Ordinal))
                missing.Add($"{page}: {words}");
        }

        foreach (var (project, path, fact) in Facts)
            if (Language.TryOf(path[^2..], out var language) && path[^3] == '.')
                await Look($"{project.ToLowerInvariant()}/{language}", fact);
            else if (!path.StartsWith("dates", StringComparison.Ordinal) && !Figure().IsMatch(path))
                await Look($"{project.ToLowerInvariant()}/{(project == "S3Chem" ? "en" : "pl")}", fact);
        foreach (var (project, _, language, name, _) in Partners)
            await Look($"{project.ToLowerInvariant()}/{(project == "Next2Met" ? "pl" : language)}", name);
        foreach (var (page, words) in InFigures)
            await Look(page, words);

        missing.ShouldBeEmpty();
    }

    [GeneratedRegex("edtf|amount|currency|fund$|instruments|number$")]
    private static partial Regex Figure();

    // Blanks that hold a line together look like blanks; only their kind differs.
    private static string Plain(string text) =>
        WebUtility.HtmlDecode(text).Replace('\u00A0', ' ').Replace('\u202F', ' ');

    private static async Task<House> Demo(OnEngine engine)
    {
        var house = await House.On(engine);
        await using var scope = house.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<LoadDemo>().Run(default);
        return house;
    }

    /// <summary>The text at a path such as <c>phases[0].name.pl</c>.</summary>
    private static string? At(JsonNode? node, string path)
    {
        foreach (var step in path.Replace("[", ".[", StringComparison.Ordinal).Split('.'))
            node = step.StartsWith('[') ? node?[int.Parse(step[1..^1], null)] : node?[step];
        return node?.ToString();
    }
}
