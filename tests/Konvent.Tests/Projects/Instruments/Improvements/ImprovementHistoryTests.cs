using System.Net;
using Konvent.Basics;
using Konvent.People.Rights;
using Konvent.Projects;
using Konvent.Reading;
using Shouldly;

namespace Konvent.Tests.Projects.Instruments.Improvements;

/// <summary>What the history says of improvements, which there were on a day, and what the public reads of them.</summary>
public sealed class ImprovementHistoryTests(Houses houses)
{
    [Theory, BothEngines]
    public async Task The_history_says_what_changed(OnEngine engine)
    {
        var better = await ImprovementSample.In(await houses.On(engine));
        var improvement = await better.Add("The call pays for ferries.");
        await better.Change(
            improvement,
            1,
            ImprovementSample.Written("The call pays for ferries.") with
            {
                Influenced = Money.Euro(1_000),
            }
        );
        var browser = await better.House.SignedIn(Role.Auditor, better.Sample.Place);

        var html = WebUtility.HtmlDecode(await browser.GetStringAsync(better.Sample.At("/history?kind=improvement")));

        html.ShouldContain("The call pays for ferries.");
        html.ShouldContain("Funds influenced");
    }

    [Theory, BothEngines]
    public async Task The_project_as_of_a_day_has_the_improvements_of_that_day(OnEngine engine)
    {
        await using var house = await House.On(engine);
        var better = await ImprovementSample.In(house);
        var improvement = await better.Add("Said first");
        house.Clock.Move(TimeSpan.FromDays(2));
        await better.Change(improvement, 1, ImprovementSample.Written("Said second"));
        await better.Add("Came later");
        var browser = await house.SignedIn(Role.Coordinator, better.Sample.Place);
        var before = house.Clock.Today().AddDays(-1).ToString("yyyy-MM-dd", null);

        var html = await browser.GetStringAsync(better.Sample.At($"/history/as-of/{before}"));

        html.ShouldContain("Said first");
        html.ShouldNotContain("Said second");
        html.ShouldNotContain("Came later");
    }

    [Theory, BothEngines]
    public async Task A_fact_of_an_improvement_can_carry_a_source(OnEngine engine)
    {
        var better = await ImprovementSample.In(await houses.On(engine));
        var improvement = await better.Add("The call pays for ferries.");
        var browser = await better.House.SignedIn(Role.Coordinator, better.Sample.Place);

        using var answer = await browser.PostForm(
            better.Sample.At("/sources/new"),
            ("Of", improvement.Id.ToString()),
            ("Form.Part", "what"),
            ("Form.Says.Texts[en]", "It pays for ferries now."),
            ("Form.Document", "Minutes of the monitoring committee")
        );

        answer.StatusCode.ShouldBe(HttpStatusCode.Found);
        (await browser.GetStringAsync(better.At())).ShouldContain("source-mark");
    }

    [Theory, BothEngines]
    public async Task The_public_reads_it_beside_the_instrument_and_hears_of_the_next_one(OnEngine engine)
    {
        var better = await ImprovementSample.In(await houses.On(engine));
        await better.Add(
            ImprovementSample.Written("The call pays for ferries.") with
            {
                What = [new(Language.English, "The call pays for ferries."), new(Language.Polish, "Nabór na promy.")],
                Influenced = Money.Euro(1_000),
                EvidenceLink = "https://example.org/list",
            }
        );
        await better.Sample.Change(project =>
        {
            project.Describe(new ProjectFacts(null, null, null, [Language.English, Language.Polish], [], null));
            project.OpenTo(Audience.Public);
            project.Launch(new DateOnly(2026, 1, 1));
        });
        var browser = better.House.Browser();
        var address = $"/{Slug.Of(better.Sample.Acronym)}/pl";

        var html = WebUtility.HtmlDecode(await browser.GetStringAsync(address));
        html.ShouldContain("Nabór na promy.");
        html.ShouldContain("https://example.org/list");
        html.ShouldContain("000,00");

        await better.Add("A second one");
        (await browser.GetStringAsync(address)).ShouldContain("A second one");
    }
}
