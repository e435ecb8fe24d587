using System.Net;
using Konvent.Basics;
using Konvent.People.Rights;
using Konvent.Projects;
using Konvent.Projects.Chronicle;
using Konvent.Projects.Phases;
using Konvent.Reading;
using Microsoft.EntityFrameworkCore;
using Shouldly;

namespace Konvent.Tests.Projects.Chronicle;

/// <summary>A project's period and the extensions in its chronicle tell the same.</summary>
public sealed class ExtensionAndEndTests(Houses houses)
{
    private const string Before = "2025-03-01/2028-02-29";
    private const string After = "2025-03-01/2028-12-31";

    [Theory, BothEngines]
    public async Task Taking_out_the_last_extension_moves_the_end_back_and_bringing_it_back_moves_it_again(
        OnEngine engine
    )
    {
        var (sample, browser) = await Extended(engine);
        var entry = await Extension(sample);

        var taken = await browser.PostForm(Page(sample, $"/{entry.Id}?handler=Remove"), ("Form.Version", "1"));

        (await Stands(sample)).ShouldBe((Before, "2027/2028-02-29"));
        var told = WebUtility.HtmlDecode(await browser.GetStringAsync(taken.Headers.Location));
        told.ShouldContain("The project’s period is now 1 March 2025 - 29 February 2028.");
        told.ShouldContain("The phase “Core” ends with the project.");

        await browser.PostForm(Page(sample, "?handler=Restore"), ("id", entry.Id.ToString()));

        (await Stands(sample)).ShouldBe((After, "2027/2028-12-31"));
    }

    [Theory, BothEngines]
    public async Task Where_the_period_was_changed_otherwise_neither_is_done_and_it_is_said_what_to_do(OnEngine engine)
    {
        var (sample, browser) = await Extended(engine);
        var entry = await Extension(sample);
        await SetPeriod(sample, "2025-03-01/2029-06-30");

        var kept = await browser.PostForm(Page(sample, $"/{entry.Id}?handler=Remove"), ("Form.Version", "1"));

        kept.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var html = await kept.Text();
        html.ShouldContain("it is 1 March 2025 - 30 June 2029 now.");
        html.ShouldContain("Set it there to 1 March 2025 - 29 February 2028 first");
        (await sample.Stored()).Dates!.Edtf.ShouldBe("2025-03-01/2029-06-30");
        await SetPeriod(sample, Before);
        await browser.PostForm(Page(sample, $"/{entry.Id}?handler=Remove"), ("Form.Version", "1"));
        (await sample.Stored()).Dates!.Edtf.ShouldBe(Before);
        await SetPeriod(sample, "2025-03-01/2027-12-31");

        var gone = await browser.PostForm(Page(sample, "?handler=Restore"), ("id", entry.Id.ToString()));

        gone.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await gone.Text()).ShouldContain("then bring this extension back");
    }

    [Theory, BothEngines]
    public async Task An_earlier_extension_stays_as_long_as_a_later_one_builds_on_it(OnEngine engine)
    {
        var (sample, browser) = await Extended(engine);
        var first = await Extension(sample);
        await Extend(sample, "2029-06-30");

        var answer = await browser.PostForm(Page(sample, $"/{first.Id}?handler=Remove"), ("Form.Version", "1"));

        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await answer.Text()).ShouldContain("Take out that later extension first.");
        (await sample.Stored()).Dates!.Edtf.ShouldBe("2025-03-01/2029-06-30");
    }

    [Theory, BothEngines]
    public async Task A_beginning_that_was_changed_meanwhile_stays(OnEngine engine)
    {
        var (sample, browser) = await Extended(engine);
        var entry = await Extension(sample);
        await SetPeriod(sample, "2025-06-01/2028-12-31");

        await browser.PostForm(Page(sample, $"/{entry.Id}?handler=Remove"), ("Form.Version", "1"));

        (await sample.Stored()).Dates!.Edtf.ShouldBe("2025-06-01/2028-02-29");
    }

    [Theory, BothEngines]
    public async Task An_end_that_the_project_has_again_is_no_former_one(OnEngine engine)
    {
        var (sample, browser) = await Extended(engine);
        (await browser.GetStringAsync(sample.At())).ShouldContain("Former end");

        await SetPeriod(sample, Before);

        (await browser.GetStringAsync(sample.At())).ShouldNotContain("Former end");
    }

    [Theory, BothEngines]
    public async Task A_partner_who_may_not_move_the_end_neither_takes_out_an_extension_nor_brings_it_back(
        OnEngine engine
    )
    {
        var (sample, coordinator) = await Extended(engine);
        var entry = await Extension(sample);
        var partner = await sample.House.SignedIn(Role.Partner, sample.Place);

        (await partner.GetStringAsync(Page(sample, $"/{entry.Id}"))).ShouldNotContain("handler=Remove");
        (
            await partner.PostForm(Page(sample, $"/{entry.Id}?handler=Remove"), ("Form.Version", "1"))
        ).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        await coordinator.PostForm(Page(sample, $"/{entry.Id}?handler=Remove"), ("Form.Version", "1"));
        (await partner.GetStringAsync(Page(sample))).ShouldNotContain(entry.Id.ToString());
        (await partner.PostForm(Page(sample, "?handler=Restore"), ("id", entry.Id.ToString()))).StatusCode.ShouldBe(
            HttpStatusCode.Forbidden
        );
        (await sample.Stored()).Dates!.Edtf.ShouldBe(Before);
    }

    [Theory, BothEngines]
    public async Task The_form_is_dated_today_and_prolongs_the_last_phase_unless_that_is_unchecked(OnEngine engine)
    {
        var (sample, browser) = await Open(engine);
        var form = await FormOnPage.At(browser, Page(sample, "/extension"));
        form["Form.ProlongPhase"].ShouldBe("true");

        await form.Type(("Form.End", "31 December 2028")).Send();

        (await Stands(sample)).ShouldBe((After, "2027/2028-12-31"));
        (await Extension(sample)).Dated.ShouldBe(When.Day(sample.House.Clock.Today()));
    }

    [Theory, BothEngines]
    public async Task A_last_phase_that_ends_before_the_project_is_named_among_what_is_to_be_done(OnEngine engine)
    {
        var (sample, browser) = await Open(engine);
        const string Said = "The last phase ends on 29 February 2028, the project on 31 December 2028.";
        (await browser.GetStringAsync(sample.At())).ShouldNotContain("The last phase ends on");

        await Extend(sample, "2028-12-31");

        WebUtility.HtmlDecode(await browser.GetStringAsync(sample.At())).ShouldContain(Said);
        (await sample.Stored()).Phases.Single().Dates!.Edtf.ShouldBe("2027/2028-02-29");
    }

    private static string Page(Sample sample, string below = "") => sample.At("/chronicle" + below);

    private async Task<(Sample, HttpClient)> Open(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));
        await SetPeriod(sample, Before);
        await sample.Change(project =>
            project.Arrange([
                new PhaseFacts(null, Sample.Say("en", "Core"), Wording.Empty, When.Parse("2027/2028-02-29")),
            ])
        );
        return (sample, await sample.House.SignedIn(Role.Coordinator, sample.Place));
    }

    private async Task<(Sample, HttpClient)> Extended(OnEngine engine)
    {
        var (sample, browser) = await Open(engine);
        await Extend(sample, "2028-12-31", prolongPhase: true);
        return (sample, browser);
    }

    private static Task SetPeriod(Sample sample, string dates) =>
        sample.Change(project =>
            project.Describe(new ProjectFacts(When.Parse(dates), null, null, [Language.English], [], null))
        );

    private static Task Extend(Sample sample, string end, bool prolongPhase = false) =>
        sample.Do<ExtendProject>(async deed =>
            await deed.Run(
                sample.Acronym,
                (await sample.Stored()).Version,
                new(When.Parse(end), new(null, [], [], []), prolongPhase),
                sample.Coordinator,
                default
            )
        );

    private static Task<ChronicleEntry> Extension(Sample sample) =>
        sample.House.InDatabase(db => db.Chronicle.AsNoTracking().SingleAsync(e => e.ProjectId == sample.Project));

    private static async Task<(string Period, string Phase)> Stands(Sample sample)
    {
        var project = await sample.Stored();
        return (project.Dates!.Edtf, project.Phases.Single().Dates!.Edtf);
    }
}
