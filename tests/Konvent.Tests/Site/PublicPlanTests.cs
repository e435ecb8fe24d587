using System.Net;
using System.Xml.Linq;
using Konvent.ActionPlans.Launch;
using Konvent.ActionPlans.Steps;
using Konvent.Basics;
using Konvent.Projects.Instruments;
using Konvent.Reading;
using Konvent.Storage;
using Konvent.Tests.ActionPlans;
using Microsoft.EntityFrameworkCore;
using Shouldly;

namespace Konvent.Tests.Site;

public sealed class PublicPlanTests(Houses houses)
{
    [Theory, BothEngines]
    public async Task A_citizen_reads_what_why_who_when_and_at_what_cost(OnEngine engine)
    {
        var hand = await OpenPlans.Launched(await houses.On(engine), "pl", "en");

        var html = await Get(hand, "pl");

        foreach (
            var fact in (string[])
                [
                    "<html lang=\"pl\">",
                    "Co-funded by the Union",
                    "Brzegi dla wszystkich",
                    "Nabrzeża bez samochodów.",
                    "River plan",
                    "Somebody",
                    OpenPlans.Nature,
                    "Trzy miasta",
                    "zamykają nabrzeża",
                    "Ławki",
                    "180\u00A0000,00\u00A0EUR",
                ]
        )
            WebUtility.HtmlDecode(html).ShouldContain(fact, Case.Sensitive);
        html.ShouldNotContain("<form");
        (await Get(hand, "pl", "/actions/1")).ShouldContain("Nabrzeże 1");
    }

    [Theory, BothEngines]
    public async Task Whoever_does_not_read_its_language_gets_the_English_summary_and_is_told(OnEngine engine)
    {
        var hand = await OpenPlans.Launched(await houses.On(engine), "pl", "de");

        var html = WebUtility.HtmlDecode(await Get(hand, "de"));

        html.ShouldContain("noch nicht auf Deutsch übersetzt");
        html.ShouldContain("<div class=\"prose\" lang=\"en\"><p>Quays without cars.</p>");
        html.ShouldContain($"<div class=\"prose\" lang=\"pl\"><p>{OpenPlans.Nature}</p>");
    }

    [Theory, BothEngines]
    public async Task A_policy_without_a_name_is_told_by_its_kind(OnEngine engine)
    {
        var hand = await OpenPlans.Launched(await houses.On(engine), "pl");
        await hand.House.InDatabase(async db =>
        {
            var instrument = await db.Set<PolicyInstrument>().SingleAsync(i => i.Id == hand.Instrument.Id);
            instrument.Describe(new(InstrumentKind.Regional, 1, Wording.Empty, null, null, Wording.Empty, null, []));
            await db.SaveAs(Author.Program, default);
        });
        await hand.Go(PlanMove.Reopened);
        await hand.Sign();

        var list = WebUtility.HtmlDecode(await Project(hand, "pl"));

        list.ShouldMatch(@"Dla jakiej polityki:\s+regionalny instrument polityki");
    }

    [Theory, BothEngines]
    public async Task What_is_being_written_is_never_shown(OnEngine engine)
    {
        var hand = await OpenPlans.Launched(await houses.On(engine), "pl");
        await hand.Go(PlanMove.Reopened);
        await hand.Rewrite("Coś innego");

        (await Get(hand, "pl")).ShouldContain("Brzegi dla wszystkich");
        (await Get(hand, "pl")).ShouldNotContain("Coś innego");
        (await Project(hand, "pl")).ShouldNotContain("Coś innego");
    }

    [Theory, BothEngines]
    public async Task What_is_not_launched_is_not_there(OnEngine engine)
    {
        var house = await houses.On(engine);
        var hand = await OpenPlans.Signed(house);
        await hand.OpenProject("pl");
        var other = await OpenPlans.Launched(house, "pl");

        (await Status(hand, $"/pl/plans/{hand.Plan.Id}")).ShouldBe(HttpStatusCode.NotFound);
        (await Status(hand, $"/pl/plans/{other.Plan.Id}")).ShouldBe(HttpStatusCode.NotFound);
        (await Status(other, $"/de/plans/{other.Plan.Id}")).ShouldBe(HttpStatusCode.NotFound);
        foreach (var number in (string[])["0", "2", "-1", "999999999"])
            (await Status(other, $"/pl/plans/{other.Plan.Id}/actions/{number}")).ShouldBe(HttpStatusCode.NotFound);
        await other.Sample.Change(project => project.TakeBack());
        (await Status(other, $"/pl/plans/{other.Plan.Id}")).ShouldBe(HttpStatusCode.NotFound);
    }

    [Theory, BothEngines]
    public async Task A_launch_a_new_signature_and_a_retreat_are_seen_at_once(OnEngine engine)
    {
        var hand = await OpenPlans.Signed(await houses.On(engine));
        await hand.OpenProject("pl");
        for (var n = 0; n < 3; n++)
            (await Project(hand, "pl")).ShouldNotContain($"/plans/{hand.Plan.Id}");

        await hand.Launch();
        (await Project(hand, "pl")).ShouldContain($"/plans/{hand.Plan.Id}");
        for (var n = 0; n < 3; n++)
            (await Get(hand, "pl")).ShouldContain("Brzegi dla wszystkich");
        await hand.Go(PlanMove.Reopened);
        await hand.Rewrite("Nowe brzegi");
        await hand.Sign();
        (await Get(hand, "pl")).ShouldContain("Nowe brzegi");
        (await Project(hand, "pl")).ShouldContain("Nowe brzegi");
        var seen = (await hand.Stored()).Version;
        await hand.Sample.Do<TakeBackPlan>(deed =>
            deed.Run(hand.Sample.Acronym, hand.Plan.Id, seen, hand.Sample.Coordinator, default)
        );
        (await Status(hand, $"/pl/plans/{hand.Plan.Id}")).ShouldBe(HttpStatusCode.NotFound);
        (await Project(hand, "pl")).ShouldNotContain($"/plans/{hand.Plan.Id}");
    }

    [Theory, BothEngines]
    public async Task A_page_that_is_kept_asks_the_database_nothing_and_gives_no_cookie(OnEngine engine)
    {
        var hand = await OpenPlans.Launched(await houses.On(engine), "pl");
        for (var n = 0; n < 3; n++)
            await Get(hand, "pl");

        (await Queries.Of(() => Get(hand, "pl"))).ShouldBe(0);
        using var answer = await hand.House.Browser().GetAsync(At(hand, "pl"));
        answer.Headers.Contains("Set-Cookie").ShouldBeFalse();
        answer.Headers.ETag.ShouldNotBeNull();
    }

    [Theory, BothEngines]
    public async Task The_number_of_queries_does_not_grow_with_the_plan(OnEngine engine)
    {
        var house = await houses.On(engine);
        (await Asked(1)).ShouldBe(await Asked(12));

        async Task<int> Asked(int actions)
        {
            var hand = await OpenPlans.Signed(house, actions);
            string[] spoken = ["pl", "en", "de", "it", "fr"];
            await hand.OpenProject(spoken);
            await hand.Launch();
            var languages = new Queue<string>(spoken); // Each kept by itself: none was asked for before.
            return await Queries.Of(() => Get(hand, languages.Dequeue()));
        }
    }

    [Theory, BothEngines]
    public async Task The_sitemap_names_launched_plans_in_each_language(OnEngine engine)
    {
        await using var house = await House.On(engine);
        var hand = await OpenPlans.Launched(house, "pl", "en");

        var map = XDocument.Parse(await house.Browser().GetStringAsync("/sitemap.xml"));

        map.Descendants(XName.Get("loc", "http://www.sitemaps.org/schemas/sitemap/0.9"))
            .Select(loc => new Uri(loc.Value).AbsolutePath)
            .ShouldBe([
                "/",
                .. Both(""),
                .. Both($"/plans/{hand.Plan.Id}"),
                .. Both($"/plans/{hand.Plan.Id}/actions/1"),
            ]);

        IEnumerable<string> Both(string below) =>
            ((string[])["pl", "en"]).Select(language => $"/{Slug.Of(hand.Sample.Acronym)}/{language}{below}");
    }

    private static string At(PlanInHand hand, string language) =>
        $"/{Slug.Of(hand.Sample.Acronym)}/{language}/plans/{hand.Plan.Id}";

    private static Task<string> Get(PlanInHand hand, string language, string below = "") =>
        hand.House.Browser().GetStringAsync(At(hand, language) + below);

    private static Task<string> Project(PlanInHand hand, string language) =>
        hand.House.Browser().GetStringAsync($"/{Slug.Of(hand.Sample.Acronym)}/{language}");

    private static async Task<HttpStatusCode> Status(PlanInHand hand, string address) =>
        (await hand.House.Browser().GetAsync($"/{Slug.Of(hand.Sample.Acronym)}{address}")).StatusCode;
}
