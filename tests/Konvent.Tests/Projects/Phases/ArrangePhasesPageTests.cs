using System.Net;
using System.Text.RegularExpressions;
using Konvent.Basics;
using Konvent.People.Rights;
using Konvent.Projects.Phases;
using Shouldly;

namespace Konvent.Tests.Projects.Phases;

public sealed partial class ArrangePhasesPageTests(Houses houses)
{
    [Theory, BothEngines]
    public async Task Phases_are_arranged_step_by_step_without_scripts_and_saved_once(OnEngine engine)
    {
        var (sample, browser) = await Open(engine);
        var (one, two) = ((await sample.Stored()).Phases[0].Id, (await sample.Stored()).Phases[1].Id);

        (await Step(browser, sample, "up-1", (one, "One"), (two, "Two, typed"))).ShouldBe(["Two, typed", "One"]);
        (await Step(browser, sample, "down-0", (one, "One"), (two, "Two"))).ShouldBe(["Two", "One"]);
        (await Step(browser, sample, "remove-0", (one, "One"), (two, "Two"))).ShouldBe(["Two"]);
        (await Step(browser, sample, "add", (one, "One"))).ShouldBe(["One", ""]);
        (await sample.Stored()).Version.ShouldBe(2);

        var saved = await browser.PostForm(
            sample.At("/settings/phases"),
            Fields(2, (two, "Two"), (null, "Three"), (one, "One"))
        );

        saved.StatusCode.ShouldBe(HttpStatusCode.Found);
        (await sample.Stored())
            .Phases.OrderBy(phase => phase.Position)
            .Select(phase => phase.Name.ToString())
            .ShouldBe(["Two", "Three", "One"]);
    }

    [Theory]
    [InlineData("up-0")]
    [InlineData("down-1")]
    [InlineData("up-99999999999")]
    [InlineData("remove--1")]
    [InlineData("remove-7")]
    [InlineData("explode")]
    public async Task A_step_that_leads_nowhere_changes_nothing(string step)
    {
        var (sample, browser) = await Open(BothEnginesAttribute.Chosen[0]);

        (await Step(browser, sample, step, (null, "One"), (null, "Two"))).ShouldBe(["One", "Two"]);
    }

    [Theory, BothEngines]
    public async Task What_is_wrong_with_a_phase_stands_at_that_phase(OnEngine engine)
    {
        var (sample, browser) = await Open(engine);

        var unreadable = await browser.PostForm(
            sample.At("/settings/phases"),
            [.. Fields(2, (null, "One"), (null, "")), ("Form.Phases[1].Dates", "some day")]
        );
        var nameless = await browser.PostForm(sample.At("/settings/phases"), Fields(2, (null, "One"), (null, "")));

        (await unreadable.Content.ReadAsStringAsync()).ShouldContain("id=\"Form_Phases_1__Dates-wrong\"");
        (await unreadable.Content.ReadAsStringAsync()).ShouldContain("some day");
        nameless.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await nameless.Content.ReadAsStringAsync()).ShouldContain("id=\"Form_Phases_1__Name-wrong\"");
        (await sample.Stored()).Version.ShouldBe(2);
    }

    [Theory, BothEngines]
    public async Task Phases_over_somebody_elses_are_brought_together(OnEngine engine)
    {
        var (sample, browser) = await Open(engine);
        var (one, two) = ((await sample.Stored()).Phases[0].Id, (await sample.Stored()).Phases[1].Id);
        await sample.Change(project =>
            project.Arrange([
                new PhaseFacts(one, Sample.Say("en", "Their one"), Wording.Empty, null),
                new PhaseFacts(two, Sample.Say("en", "Two"), Wording.Empty, null),
            ])
        );

        var lost = await browser.PostForm(
            sample.At("/settings/phases"),
            Fields(2, (one, "One"), (two, "My two"), (null, "My three"))
        );

        lost.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        var html = await lost.Content.ReadAsStringAsync();
        foreach (var words in (string[])["Their one", "My two", "My three"])
            html.ShouldContain(words);
    }

    private async Task<(Sample Sample, HttpClient Browser)> Open(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));
        await sample.Change(project =>
            project.Arrange([
                new PhaseFacts(null, Sample.Say("en", "One"), Wording.Empty, null),
                new PhaseFacts(null, Sample.Say("en", "Two"), Wording.Empty, null),
            ])
        );
        return (sample, await sample.House.SignedIn(Role.Coordinator, sample.Place));
    }

    /// <summary>Takes a step and tells in which order the names then stand in the form.</summary>
    private static async Task<IReadOnlyList<string>> Step(
        HttpClient browser,
        Sample sample,
        string step,
        params (Guid?, string)[] phases
    )
    {
        var answer = await browser.PostForm(sample.At("/settings/phases"), [.. Fields(2, phases), ("step", step)]);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        var html = await answer.Content.ReadAsStringAsync();
        return [.. Name().Matches(html).Select(match => WebUtility.HtmlDecode(match.Groups[1].Value))];
    }

    private static (string, string)[] Fields(int version, params (Guid? Id, string Name)[] phases) =>
        [
            ("Form.Version", $"{version}"),
            .. phases.SelectMany(
                (phase, n) =>
                    new[] { ($"Form.Phases[{n}].Id", $"{phase.Id}"), ($"Form.Phases[{n}].Name.Texts[en]", phase.Name) }
            ),
        ];

    [GeneratedRegex("name=\"Form.Phases\\[\\d+\\].Name.Texts\\[en\\]\"[^>]*>\\n?([^<]*)</textarea>")]
    private static partial Regex Name();
}
