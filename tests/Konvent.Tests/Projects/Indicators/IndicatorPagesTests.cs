using System.Net;
using Konvent.Basics;
using Konvent.People.Rights;
using Konvent.Projects;
using Konvent.Projects.Indicators;
using Konvent.Reading;
using Microsoft.EntityFrameworkCore;
using Shouldly;

namespace Konvent.Tests.Projects.Indicators;

public sealed class IndicatorPagesTests(Houses houses)
{
    [Theory, BothEngines]
    public async Task An_indicator_is_entered_as_the_application_form_has_it(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));
        var browser = await sample.House.SignedIn(Role.Coordinator, sample.Place);

        var answer = await browser.PostForm(
            Page(sample, "/new"),
            ("Form.Kind", "Result"),
            ("Form.Code", "RCR104"),
            ("Form.Name.Texts[en]", "Solutions taken up or up-scaled"),
            ("Form.Unit.Texts[en]", "solutions"),
            ("Form.Baseline", "0"),
            ("Form.BaselineOn", "2020"),
            ("Form.Target", "12,500.5"),
            ("Form.TargetOn", "31 December 2027"),
            ("Form.Source.Texts[en]", "Survey among the partners")
        );

        answer.StatusCode.ShouldBe(HttpStatusCode.Found);
        var html = WebUtility.HtmlDecode(await browser.GetStringAsync(Page(sample)));
        html.ShouldContain("Solutions taken up or up-scaled");
        html.ShouldContain("RCR104 · Result");
        html.ShouldContain("12,500.5");
        html.ShouldContain("31 December 2027");
        html.ShouldContain("Survey among the partners");
        var stored = (await Stored(sample)).ShouldHaveSingleItem();
        (await browser.GetStringAsync(Page(sample, $"/{stored.Id}"))).ShouldContain("value=\"12,500.5\"");
    }

    [Theory, BothEngines]
    public async Task What_is_wrong_stands_at_its_field_and_what_was_typed_stays(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));
        var browser = await sample.House.SignedIn(Role.Coordinator, sample.Place);

        var answer = await browser.PostForm(
            Page(sample, "/new"),
            ("Form.Kind", "Output"),
            ("Form.Name.Texts[en]", "Strategies"),
            ("Form.Baseline", "some"),
            ("Form.Target", "1.234"),
            ("Form.TargetOn", "soon")
        );

        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var html = await answer.Content.ReadAsStringAsync();
        html.ShouldContain("id=\"Form_Baseline-wrong\"");
        html.ShouldContain("id=\"Form_Target-wrong\"");
        html.ShouldContain("id=\"Form_TargetOn-wrong\"");
        html.ShouldContain("value=\"some\"");
        // One sentence for two fields: the summary says which.
        html.ShouldContain(">Baseline: ");
        html.ShouldContain(">Target: ");
        (await Stored(sample)).ShouldBeEmpty();
    }

    [Theory]
    [InlineData(-1, null, "indicators.rule.negative")]
    [InlineData(null, "2020", "indicators.rule.valueMissing")]
    public void A_value_that_says_nothing_is_refused(int? baseline, string? on, string key) =>
        Should
            .Throw<RuleBroken>(() =>
                new Indicator(
                    Guid.CreateVersion7(),
                    new(
                        IndicatorKind.Output,
                        null,
                        Wording.In(Language.English, "Strategies"),
                        Wording.In(Language.English, "strategies"),
                        baseline,
                        on is null ? null : When.Parse(on),
                        null,
                        null,
                        Wording.Empty
                    )
                )
            )
            .First.Key.ShouldBe(key);

    [Theory, BothEngines]
    public async Task Of_two_who_change_it_at_once_nobody_loses_their_words(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));
        var indicator = await Add(sample, "Strategies");
        var browser = await sample.House.SignedIn(Role.Coordinator, sample.Place);
        var form = await FormOnPage.At(browser, Page(sample, $"/{indicator.Id}"));
        await sample.Do<ChangeIndicator>(deed =>
            deed.Run(sample.Acronym, indicator.Id, 1, Written("The other's name"), sample.Coordinator, default)
        );

        var answer = await form.Type(("Form.Name.Texts[en]", "My name")).Send();

        answer.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        var html = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());
        html.ShouldContain("The other's name");
        html.ShouldContain("My name");
    }

    [Theory, BothEngines]
    public async Task A_save_that_changes_nothing_tells_of_no_change_on_either_engine(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));
        var indicator = await Add(sample, "Strategies", target: 10.50m);

        await sample.Do<ChangeIndicator>(deed =>
            deed.Run(sample.Acronym, indicator.Id, 1, Written("Strategies", target: 10.5m), sample.Coordinator, default)
        );

        var browser = await sample.House.SignedIn(Role.Coordinator, sample.Place);
        (await browser.GetStringAsync(sample.At("/history?kind=indicator"))).ShouldNotContain("10.50");
    }

    [Theory, BothEngines]
    public async Task What_was_removed_by_mistake_comes_back_as_it_was(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));
        var indicator = await Add(sample, "Strategies");
        var browser = await sample.House.SignedIn(Role.Coordinator, sample.Place);

        await browser.PostForm(Page(sample, $"/{indicator.Id}?handler=Remove"), ("Form.Version", "1"));
        (await Stored(sample)).ShouldBeEmpty();
        await browser.PostForm(Page(sample, "?handler=Restore"), ("id", indicator.Id.ToString()));

        (await Stored(sample)).ShouldHaveSingleItem().Name.ToString().ShouldBe("Strategies");
    }

    [Theory, BothEngines]
    public async Task The_public_reads_the_indicators(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));
        await Add(sample, "Strategies", target: 12_500m);
        await sample.Change(project =>
        {
            project.Describe(new ProjectFacts(null, null, null, [Language.English, Language.German], [], null));
            project.OpenTo(Audience.Public);
            project.Launch(new DateOnly(2026, 1, 1));
        });

        var html = await sample.House.Browser().GetStringAsync($"/{Slug.Of(sample.Acronym)}/de");

        html.ShouldContain("Strategies");
        html.ShouldContain("12.500");
    }

    [Theory, BothEngines]
    public async Task The_number_of_queries_does_not_grow_with_the_indicators(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));
        var browser = await sample.House.SignedIn(Role.Coordinator, sample.Place);
        await Add(sample, "First");
        var few = await Queries.Of(() => browser.GetStringAsync(Page(sample)));
        for (var n = 0; n < 12; n++)
            await Add(sample, $"Indicator {n}");

        (await Queries.Of(() => browser.GetStringAsync(Page(sample)))).ShouldBe(few);
    }

    private static string Page(Sample sample, string below = "") => sample.At("/indicators" + below);

    private static WrittenIndicator Written(string name, decimal? target = null) =>
        new(
            IndicatorKind.Output,
            null,
            [new(Language.English, name)],
            [new(Language.English, "strategies")],
            null,
            null,
            target,
            null,
            []
        );

    private static Task<Indicator> Add(Sample sample, string name, decimal? target = null) =>
        sample.Do<AddIndicator, Indicator>(deed =>
            deed.Run(sample.Acronym, Written(name, target), sample.Coordinator, default)
        );

    private static Task<List<Indicator>> Stored(Sample sample) =>
        sample.House.InDatabase(db => db.Indicators.Where(i => i.ProjectId == sample.Project).ToListAsync());
}
