using System.Net;
using Konvent.People.Rights;
using Konvent.Projects.WorkPlan.Packages;
using Konvent.Projects.WorkPlan.TimeLine;
using Konvent.Reading;
using Shouldly;

namespace Konvent.Tests.Projects.WorkPlan;

public sealed class ArrangeTests(Houses houses)
{
    [Theory, BothEngines]
    public async Task Without_a_script_a_button_moves_a_package_up(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));
        foreach (var name in (string[])["One", "Two", "Three"])
            await sample.Add(Planned.Package(name));
        var form = await FormOnPage.At(await Coordinator(sample), sample.Plan());

        (await form.Type(("step", "packages-up-2")).Send()).StatusCode.ShouldBe(HttpStatusCode.Found);

        (await sample.Packages()).Select(package => package.Name.ToString()).ShouldBe(["One", "Three", "Two"]);
    }

    [Theory, BothEngines]
    public async Task Order_and_dates_of_packages_and_milestones_are_saved_at_once(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));
        var one = await sample.Add(Planned.Package("One", "2030-01/2030-06"));
        var two = await sample.Add(Planned.Package("Two", "2030-03-15/2030-09-14"));
        var milestone = await sample.Add(Planned.Milestone("Study", "2030-05"));
        var browser = await Coordinator(sample);

        using var answer = await browser.PostForm(
            sample.Plan(),
            ("Form.Packages[0].Id", $"{two.Id}"),
            ("Form.Packages[0].Version", "1"),
            ("Form.Packages[0].First", "2030-04-15"),
            ("Form.Packages[0].Last", "2030-10-14"),
            ("Form.Packages[1].Id", $"{one.Id}"),
            ("Form.Packages[1].Version", "1"),
            ("Form.Packages[1].First", "2030-02-01"),
            ("Form.Packages[1].Last", "2030-07-31"),
            ("Form.Milestones[0].Id", $"{milestone.Id}"),
            ("Form.Milestones[0].Version", "1"),
            ("Form.Milestones[0].First", "2030-06-01"),
            ("Form.Milestones[0].Last", "2030-06-30")
        );

        answer.StatusCode.ShouldBe(HttpStatusCode.Found);
        (await sample.Packages())
            .Select(package => (package.Name.ToString(), package.Dates!.Edtf))
            .ShouldBe([("Two", "2030-04-15/2030-10-14"), ("One", "2030-02/2030-07")]);
        (await sample.Milestones())
            .ShouldHaveSingleItem()
            .Plans.Select(plan => plan.Dates!.Edtf)
            .ShouldBe(["2030-05", "2030-06"]);
    }

    [Theory, BothEngines]
    public async Task Whoever_arranges_what_others_have_moved_meanwhile_loses_nothing(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));
        await sample.Add(Planned.Package("One", "2030-01/2030-06"));
        await sample.Add(Planned.Package("Two", "2030-03/2030-09"));
        var browser = await Coordinator(sample);
        var form = await FormOnPage.At(browser, sample.Plan());
        await Reschedule(sample, "One", "2030-05/2030-08");

        using var lost = await form.Type(
                ("Form.Packages[0].First", "2030-02-01"),
                ("Form.Packages[0].Last", "2030-07-31"),
                ("Form.Packages[1].First", "2030-04-01"),
                ("Form.Packages[1].Last", "2030-10-31")
            )
            .Send();

        lost.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await sample.Packages())[1].Dates.ShouldBe(When.Parse("2030-03/2030-09"));
        var page = await form.In(lost);
        var html = WebUtility.HtmlDecode(page.Html);
        html.ShouldContain("Somebody else changed the work plan meanwhile.");
        var (now, mine) = (When.Parse("2030-05/2030-08"), When.Parse("2030-02/2030-07"));
        html.ShouldContain($"now {now.Write(Language.English)}; you wanted {mine.Write(Language.English)}");
        (await page.Send()).StatusCode.ShouldBe(HttpStatusCode.Found);
        (await sample.Packages())
            .Select(package => package.Dates!.Edtf)
            .ShouldBe(["2030-02/2030-07", "2030-04/2030-10"]);
    }

    [Theory, BothEngines]
    public async Task What_others_save_in_the_activities_is_no_reason_to_refuse_an_arrangement(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));
        var package = await sample.Add(Planned.Package("One", "2030-01/2030-06"));
        var form = await FormOnPage.At(await Coordinator(sample), sample.Plan());
        await sample.Add(package.Id, Planned.Activity("A ferry"));

        using var answer = await form.Type(
                ("Form.Packages[0].First", "2030-02-01"),
                ("Form.Packages[0].Last", "2030-07-31")
            )
            .Send();

        answer.StatusCode.ShouldBe(HttpStatusCode.Found);
        var stored = (await sample.Packages()).ShouldHaveSingleItem();
        (stored.Dates!.Edtf, stored.Activities.Count).ShouldBe(("2030-02/2030-07", 1));
    }

    [Theory, BothEngines]
    public async Task What_is_no_arrangement_is_refused_with_a_sentence(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));
        var package = await sample.Add(Planned.Package("One", "2030-01/2030-06"));
        var browser = await Coordinator(sample);

        foreach (
            var (first, last) in ((string, string)[])
                [("2030-05-01", "2030-01-31"), ("31.2.2030", ""), ("2030-01-01", "9999-12-31")]
        )
        {
            using var answer = await browser.PostForm(
                sample.Plan(),
                ("Form.Packages[0].Id", $"{package.Id}"),
                ("Form.Packages[0].Version", "1"),
                ("Form.Packages[0].First", first),
                ("Form.Packages[0].Last", last)
            );
            answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity, first);
        }
        using var unknown = await browser.PostForm(sample.Plan(), ("Form.Packages[0].Id", "nobody"));
        unknown.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await sample.Packages()).ShouldHaveSingleItem().Version.ShouldBe(1);
    }

    [Theory, BothEngines]
    public async Task Viewers_read_the_plan_and_cannot_arrange_it_and_strangers_do_not_find_it(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));
        await sample.Add(Planned.Package("One", "2030-01/2030-06"));
        var viewer = await sample.House.SignedIn(Role.Viewer, sample.Place);
        var stranger = await sample.House.SignedIn(Role.Coordinator, (await Sample.In(sample.House)).Place);

        (await viewer.GetStringAsync(sample.Plan())).ShouldNotContain("id=\"plan-form\"");
        (await viewer.PostForm("/account", sample.Plan())).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await stranger.GetAsync(sample.Plan())).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Theory]
    [InlineData("2030-03", "2030-04-01", "2030-04-30", "2030-04")]
    [InlineData("2030-03-31", "2030-04-30", "2030-04-30", "2030-04-30")]
    [InlineData("2030-22", "2030-07-01", "2030-09-30", "2030-07/2030-09")]
    [InlineData("2030-01/2030-06", "2030-01-01", "2030-06-15", "2030-01-01/2030-06-15")]
    [InlineData("2030-01/..", "2030-02-01", null, "2030-02/..")]
    [InlineData("2030-01-15/..", "2030-02-15", null, "2030-02-15/..")]
    public void Dates_that_are_moved_stay_as_exact_as_they_were(
        string before,
        string first,
        string? last,
        string after
    ) =>
        new Stay(DateOnly.Parse(first, null), last is null ? null : DateOnly.Parse(last, null))
            .In(When.Parse(before))
            .Edtf.ShouldBe(after);

    private static async Task Reschedule(Sample sample, string name, string dates)
    {
        var package = (await sample.Packages()).Single(one => one.Name.ToString() == name);
        await sample.Do<ChangePackage>(deed =>
            deed.Run(
                sample.Acronym,
                package.Id,
                package.Version,
                Planned.Package(name, dates),
                sample.Coordinator,
                default
            )
        );
    }

    private static Task<HttpClient> Coordinator(Sample sample) => sample.House.SignedIn(Role.Coordinator, sample.Place);
}
