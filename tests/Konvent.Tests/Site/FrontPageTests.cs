using System.Net;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Konvent.Basics;
using Konvent.People.Rights;
using Konvent.Projects;
using Konvent.Reading;
using Konvent.Storage;
using Konvent.Tests.Projects;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;

namespace Konvent.Tests.Site;

public sealed partial class FrontPageTests(Houses houses)
{
    [Theory, BothEngines]
    public async Task It_says_what_Konvent_is_in_four_languages_without_a_cookie(OnEngine engine)
    {
        var house = await houses.On(engine);
        foreach (
            var (address, word) in new[] { ("/de", "voneinander lernen"), ("/pl", "uczą się"), ("/it", "imparano") }
        )
        {
            using var answer = await house.Browser().GetAsync(address);
            answer.Headers.Contains("Set-Cookie").ShouldBeFalse();
            (await answer.Content.ReadAsStringAsync()).ShouldContain(word);
        }
        (await house.Browser().GetAsync("/fi")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        using var ask = new HttpRequestMessage(HttpMethod.Get, "/");
        ask.Headers.Add("Accept-Language", "it");
        using var italian = await house.Browser().SendAsync(ask);
        (await italian.Content.ReadAsStringAsync()).ShouldContain("<html lang=\"it\">");
    }

    [Theory, BothEngines]
    public async Task It_lists_public_projects_only_and_finds_them(OnEngine engine)
    {
        var shown = await PublicSample.In(await houses.On(engine));
        var hidden = await PublicSample.In(shown.House);
        var word = Sample.Unique("Żółw");
        foreach (var sample in new[] { shown, hidden })
            await sample.Change(p => p.Write(new(Sample.Say("pl", word), Wording.Empty, Wording.Empty)));
        await hidden.Change(project => project.OpenTo(Audience.SignedIn));

        var html = await shown
            .House.Browser()
            .GetStringAsync("/pl?q=" + Uri.EscapeDataString(Folding.Fold(word).ToUpperInvariant()));

        html.ShouldContain($"href=\"/{Slug.Of(shown.Acronym)}/pl\"");
        html.ShouldNotContain(hidden.Acronym);
        (await shown.House.Browser().GetStringAsync("/de?q=" + word)).ShouldContain($"lang=\"pl\">{word}");
    }

    [Theory, BothEngines]
    public async Task It_is_leafed_through_with_as_few_questions_on_each_page(OnEngine engine)
    {
        await using var house = await House.On(engine);
        var sample = await Sample.In(house);
        await house.InDatabase(async db =>
        {
            for (var n = 0; n < 75; n++)
            {
                var project = new Project($"Leaf {n}", sample.Programme, Sample.Say("en", "Leafing"));
                project.Describe(new ProjectFacts(null, null, null, [Language.English], [], null));
                project.OpenTo(Audience.Public);
                project.Launch(new(2026, 1, 1));
                db.Projects.Add(project);
            }
            await db.SaveAs(Author.Program, default);
        });
        var seen = new List<string>();
        string? next = "/en?q=leafing";
        while (next is not null)
        {
            var html = "";
            var address = next;
            (await Queries.Of(async () => html = await house.Browser().GetStringAsync(address))).ShouldBeLessThan(3);
            seen.AddRange(Link().Matches(html).Select(match => match.Groups[1].Value));
            next = Next().Match(html) is { Success: true } found ? WebUtility.HtmlDecode(found.Groups[1].Value) : null;
        }

        seen.Distinct().Count().ShouldBe(75);
    }

    [Theory, BothEngines]
    public async Task Hostile_words_find_nothing_and_break_nothing(OnEngine engine)
    {
        var browser = (await houses.On(engine)).Browser();
        foreach (
            var query in new[]
            {
                "q=%00",
                "q=%F0%9F%92%A9",
                "after=%00",
                "q=" + new string('x', 4000),
                "q=%25%27%22",
                "q[]=1",
            }
        )
            ((int)(await browser.GetAsync("/?" + query)).StatusCode).ShouldBeLessThan(500, query);
        foreach (
            var path in new[] { "/%00/pl", "/%F0%9F%92%A9", "/a%2Fb/pl", "/..%2f..%2fetc", "/" + new string('x', 2000) }
        )
            ((int)(await browser.GetAsync(path)).StatusCode).ShouldBeInRange(400, 499, path);
    }

    [Theory, BothEngines]
    public async Task The_sitemap_names_every_public_page_and_no_other(OnEngine engine)
    {
        await using var house = await House.On(engine);
        var shown = await PublicSample.In(house);
        var hidden = await PublicSample.In(house);
        await hidden.Change(project => project.TakeBack());

        var map = XDocument.Parse(await house.Browser().GetStringAsync("/sitemap.xml"));

        var path = Slug.Of(shown.Acronym);
        map.Descendants(XName.Get("loc", "http://www.sitemaps.org/schemas/sitemap/0.9"))
            .Select(loc => new Uri(loc.Value).AbsolutePath)
            .ShouldBe(["/", $"/{path}/pl", $"/{path}/en"]);
        (await house.Browser().GetStringAsync("/robots.txt")).ShouldContain("/sitemap.xml");
    }

    [Theory, BothEngines]
    public async Task No_project_can_take_an_address_of_the_program(OnEngine engine)
    {
        var house = await houses.On(engine);
        var first = house
            .Services.GetServices<EndpointDataSource>()
            .SelectMany(source => source.Endpoints)
            .OfType<RouteEndpoint>()
            .Select(endpoint => endpoint.RoutePattern.PathSegments.FirstOrDefault()?.Parts)
            .Where(parts => parts is [RoutePatternLiteralPart])
            .Select(parts => ((RoutePatternLiteralPart)parts![0]).Content)
            .Select(Slug.Of)
            .Distinct();

        first.Where(path => !ReservedPaths.Contain(path)).ShouldBeEmpty();
        foreach (var taken in new[] { "Projects", "pl", "robots.txt", "sitemap.xml", "API" })
            Should.Throw<RuleBroken>(() => new Project(taken, Guid.CreateVersion7(), Wording.Empty));
    }

    [GeneratedRegex("href=\"/(leaf-[0-9]+)/en\"")]
    private static partial Regex Link();

    [GeneratedRegex("rel=\"next\" href=\"([^\"]+)\"")]
    private static partial Regex Next();
}
