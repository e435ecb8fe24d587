using System.Net;
using Konvent.Basics;
using Konvent.People.Rights;
using Konvent.Projects.WorkPlan.Milestones;
using Konvent.Reading;
using Shouldly;

namespace Konvent.Tests.Projects.WorkPlan;

public sealed class MilestonePagesTests(Houses houses)
{
    [Theory, BothEngines]
    public async Task A_milestone_that_is_moved_twice_keeps_its_first_date_visible(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));
        var browser = await Coordinator(sample);
        await browser.PostForm(
            sample.Plan("/milestones/new"),
            ("Form.Name.Texts[en]", "Study published"),
            ("Form.Planned", "March 2030")
        );
        var address = Page(sample, await One(sample));

        foreach (var (date, why) in ((string, string)[])[("July 2030", "The tender."), ("December 2030", "The flood.")])
        {
            var form = await FormOnPage.At(browser, address);
            form["Form.OtherDate"].ShouldBe("Moved");
            await form.Type(("Form.Planned", date), ("Form.Reason.Texts[en]", why)).Send();
        }

        var milestone = await One(sample);
        milestone.Plans.Select(plan => plan.Dates!.Edtf).ShouldBe(["2030-03", "2030-07", "2030-12"]);
        var html = WebUtility.HtmlDecode(await browser.GetStringAsync(sample.Plan()));
        foreach (var words in (string[])["March 2030", "July 2030", "December 2030", "The tender.", "The flood."])
            html.ShouldContain(words);
    }

    [Theory, BothEngines]
    public async Task A_date_that_was_mistyped_is_corrected_and_not_moved(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));
        await sample.Add(Planned.Milestone("Study published", "2003-03"));
        var form = await FormOnPage.At(await Coordinator(sample), Page(sample, await One(sample)));

        await form.Type(("Form.Planned", "March 2030"), ("Form.OtherDate", "Mistyped")).Send();

        (await One(sample)).Plans.ShouldHaveSingleItem().Dates.ShouldBe(When.Parse("2030-03"));
    }

    [Theory, BothEngines]
    public async Task A_milestone_is_reached_on_a_day_or_dropped_with_a_reason(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));
        await sample.Add(Planned.Milestone("Study published", "2026-03"));
        var browser = await Coordinator(sample);
        var address = Page(sample, await One(sample));

        (await Send(("Form.State", "Reached"))).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await Send(("Form.State", "Reached"), ("Form.DoneOn", "2 April 2026"))).StatusCode.ShouldBe(
            HttpStatusCode.Found
        );
        (await browser.GetStringAsync(sample.Plan())).ShouldContain("reached");
        (await Send(("Form.State", "Dropped"), ("Form.DoneOn", ""))).StatusCode.ShouldBe(
            HttpStatusCode.UnprocessableEntity
        );
        (
            await Send(("Form.State", "Dropped"), ("Form.DoneOn", ""), ("Form.DroppedBecause.Texts[en]", "New mayors."))
        ).StatusCode.ShouldBe(HttpStatusCode.Found);

        var milestone = await One(sample);
        (milestone.State, milestone.DoneOn).ShouldBe((MilestoneState.Dropped, null));
        (await browser.GetStringAsync(sample.Plan())).ShouldContain("New mayors.");

        async Task<HttpResponseMessage> Send(params (string, string)[] fields) =>
            await (await FormOnPage.At(browser, address)).Type(fields).Send();
    }

    [Theory, BothEngines]
    public async Task A_milestone_that_was_reached_shows_when_with_the_date_it_was_planned_for(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));
        await sample.Add(
            Planned.Milestone("Pilot begins", "2026-05") with
            {
                State = MilestoneState.Reached,
                DoneOn = When.Parse("2026-06-01"),
            }
        );

        var html = WebUtility.HtmlDecode(await (await Coordinator(sample)).GetStringAsync(sample.Plan()));

        var row = html[html.IndexOf("data-plan-dates", StringComparison.Ordinal)..];
        row.IndexOf("1 June 2026", StringComparison.Ordinal).ShouldBeInRange(0, 200);
        row.ShouldContain("planned: May 2026");
    }

    [Theory, BothEngines]
    public async Task Why_a_milestone_was_moved_or_dropped_is_asked_where_it_was(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));
        await sample.Add(Planned.Milestone("Study published", "2030-03"));
        var browser = await Coordinator(sample);
        var address = Page(sample, await One(sample));
        Opened(await browser.GetStringAsync(address)).ShouldBe((false, false));

        var form = await FormOnPage.At(browser, address);
        using var moved = await form.Type(("Form.Planned", "May 2030"), ("Form.Number", "0")).Send();
        using var dropped = await form.Type(("Form.Planned", "March 2030"), ("Form.State", "Dropped")).Send();

        Opened(await moved.Content.ReadAsStringAsync()).ShouldBe((true, false));
        Opened(await dropped.Content.ReadAsStringAsync()).ShouldBe((false, true));

        static (bool Moved, bool Dropped) Opened(string html) =>
            (
                html.Contains("data-unfold=\"Form_Planned\" open", StringComparison.Ordinal),
                html.Contains("data-unfold-at=\"Dropped\" open", StringComparison.Ordinal)
            );
    }

    [Theory, BothEngines]
    public async Task A_milestone_is_late_from_the_day_after_its_last_plan(OnEngine engine)
    {
        await using var house = await House.On(engine);
        var sample = await Sample.In(house);
        var today = house.Clock.Today();
        await sample.Add(Planned.Milestone("Study published", today.ToString("yyyy-MM-dd", null)));
        var browser = await house.SignedIn(Role.Viewer, sample.Place);

        (await browser.GetStringAsync(sample.Plan())).ShouldNotContain(">late<");
        house.Clock.Move(TimeSpan.FromDays(1));

        (await browser.GetStringAsync(sample.Plan())).ShouldContain("late");
    }

    [Theory, BothEngines]
    public async Task Several_of_a_kind_without_a_date_are_one_entry_with_their_number(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));
        var browser = await Coordinator(sample);

        await browser.PostForm(
            sample.Plan("/milestones/new"),
            ("Form.Name.Texts[en]", "Conventions"),
            ("Form.Number", "2")
        );

        var html = WebUtility.HtmlDecode(await browser.GetStringAsync(sample.Plan()));
        html.ShouldContain("2 × ");
        html.ShouldContain("no date yet");
    }

    [Theory, BothEngines]
    public async Task What_is_wrong_stands_at_its_field(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));
        await sample.Add(Planned.Milestone("Study published", "2030-03"));
        var form = await FormOnPage.At(await Coordinator(sample), Page(sample, await One(sample)));

        using var answer = await form.Type(
                ("Form.Number", "0"),
                ("Form.PackageId", Guid.CreateVersion7().ToString()),
                ("Form.Planned", "2 May"),
                ("Form.Reason.Texts[en]", new string('x', 5_000))
            )
            .Send();

        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await answer.Content.ReadAsStringAsync()).ShouldContain("id=\"Form_Planned-wrong\"");
        (await One(sample)).Plans.Count.ShouldBe(1);
    }

    [Theory, BothEngines]
    public async Task Of_two_who_move_it_at_once_the_second_is_asked(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));
        await sample.Add(Planned.Milestone("Study published", "2030-03"));
        var address = Page(sample, await One(sample));
        var (mine, theirs) = (
            await FormOnPage.At(await Coordinator(sample), address),
            await FormOnPage.At(await Coordinator(sample), address)
        );
        await theirs.Type(("Form.Planned", "May 2030")).Send();

        using var lost = await mine.Type(("Form.Planned", "June 2030")).Send();

        lost.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        var page = await mine.In(lost);
        (await page.Type(("Form.Planned", "June 2030")).Send()).StatusCode.ShouldBe(HttpStatusCode.Found);
        (await One(sample)).Plans.Select(plan => plan.Dates!.Edtf).ShouldBe(["2030-03", "2030-05", "2030-06"]);
    }

    [Theory, BothEngines]
    public async Task One_that_was_removed_by_mistake_comes_back_with_all_its_dates(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));
        await sample.Add(Planned.Milestone("Study published", "2030-03"));
        var milestone = await One(sample);
        var browser = await Coordinator(sample);

        await browser.PostForm(Page(sample, milestone) + "?handler=Remove", ("Form.Version", "1"));
        (await sample.Milestones()).ShouldBeEmpty();
        await browser.PostForm(sample.Plan() + "?handler=Restore", ("id", milestone.Id.ToString()));

        (await One(sample)).Plans.ShouldHaveSingleItem().Dates.ShouldBe(When.Parse("2030-03"));
    }

    [Theory, BothEngines]
    public async Task Milestones_stand_on_the_overview_and_on_the_public_page(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));
        await sample.Add(
            Planned.Milestone("Study published", "2030-22") with
            {
                Name = [new(Language.English, "Study published"), new(Language.Polish, "Studium opublikowane")],
            }
        );
        await sample.Add(Planned.Package("Pilots", "2030-03/2031-02"));
        await sample.Change(project =>
        {
            project.Describe(new(null, null, null, [Language.English, Language.Polish], [], null));
            project.OpenTo(Audience.Public);
            project.Launch(new DateOnly(2026, 1, 1));
        });

        var overview = await (await Coordinator(sample)).GetStringAsync(sample.At());
        overview.ShouldContain("Study published");
        overview.ShouldContain("life-mark");
        var html = WebUtility.HtmlDecode(await sample.House.Browser().GetStringAsync($"/{Slug.Of(sample.Acronym)}/pl"));
        html.ShouldContain("Studium opublikowane");
        html.ShouldContain("lato 2030");
        html.ShouldContain("Pilots");
    }

    [Theory, BothEngines]
    public async Task The_project_as_of_a_day_has_the_plan_of_that_day(OnEngine engine)
    {
        await using var house = await House.On(engine);
        var sample = await Sample.In(house);
        await sample.Add(Planned.Package("The first package"));
        await sample.Add(Planned.Milestone("Study published", "2030-03"));
        house.Clock.Move(TimeSpan.FromDays(2));
        var browser = await house.SignedIn(Role.Coordinator, sample.Place);
        await (await FormOnPage.At(browser, Page(sample, await One(sample)))).Type(("Form.Planned", "May 2030")).Send();
        await sample.Add(Planned.Package("The second package"));
        var before = house.Clock.Today().AddDays(-1).ToString("yyyy-MM-dd", null);

        var html = WebUtility.HtmlDecode(await browser.GetStringAsync(sample.At($"/history/as-of/{before}")));

        html.ShouldContain("The first package");
        html.ShouldNotContain("The second package");
        html.ShouldContain("March 2030");
        html.ShouldNotContain("May 2030");
    }

    private static string Page(Sample sample, Milestone milestone) => sample.Plan($"/milestones/{milestone.Id}");

    private static async Task<Milestone> One(Sample sample) => (await sample.Milestones()).ShouldHaveSingleItem();

    private static Task<HttpClient> Coordinator(Sample sample) => sample.House.SignedIn(Role.Coordinator, sample.Place);
}
