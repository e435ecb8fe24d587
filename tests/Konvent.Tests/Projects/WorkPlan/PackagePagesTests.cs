using System.Net;
using Konvent.Basics;
using Konvent.People.Rights;
using Konvent.Projects.WorkPlan.Activities;
using Konvent.Projects.WorkPlan.Packages;
using Konvent.Reading;
using Microsoft.EntityFrameworkCore;
using Shouldly;

namespace Konvent.Tests.Projects.WorkPlan;

public sealed class PackagePagesTests(Houses houses)
{
    [Theory, BothEngines]
    public async Task A_coordinator_enters_a_package_with_what_it_makes_and_what_it_changes(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));
        var lead = await sample.TakesPart();
        var browser = await sample.House.SignedIn(Role.Coordinator, sample.Place);

        var answer = await browser.PostForm(
            sample.Plan("/packages/new"),
            ("Form.Code", "WP1"),
            ("Form.Name.Texts[en]", "Pilot actions"),
            ("Form.Purpose.Texts[en]", "Three things are tried out."),
            ("Form.LeadId", lead.OrganisationId.ToString()),
            ("Form.Dates", "March 2026 to June 2027"),
            ("Form.Outputs[0].Name.Texts[en]", "Places at the river"),
            ("Form.Outputs[0].Unit.Texts[en]", "places"),
            ("Form.Outputs[0].Target", "1 200"),
            ("Form.Results[0].Change.Texts[en]", "People come back to the water."),
            ("Form.Results[0].Measured.Texts[en]", "A count in two summers.")
        );

        answer.StatusCode.ShouldBe(HttpStatusCode.Found);
        var html = WebUtility.HtmlDecode(await browser.GetStringAsync(answer.Headers.Location));
        foreach (
            var words in (string[])
                [
                    "WP1",
                    "Pilot actions",
                    "Three things are tried out.",
                    "March 2026",
                    "Places at the river",
                    "1,200",
                    "People come back to the water.",
                    "A count in two summers.",
                    $"/organisations/{lead.OrganisationId}",
                ]
        )
            html.ShouldContain(words);
        (await browser.GetStringAsync(sample.Plan())).ShouldContain("Pilot actions");
    }

    [Theory, BothEngines]
    public async Task Adding_and_taking_out_an_output_saves_nothing_before_the_person_says_so(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));
        var package = await sample.Add(Planned.Package("Pilots"));
        var browser = await sample.House.SignedIn(Role.Coordinator, sample.Place);
        var address = sample.Plan($"/packages/{package.Id}/edit");

        using var added = await browser.PostForm(
            address,
            ("step", "outputs-add"),
            ("Form.Name.Texts[en]", "Half typed"),
            ("Form.Version", "1")
        );

        added.StatusCode.ShouldBe(HttpStatusCode.OK);
        var html = await added.Content.ReadAsStringAsync();
        html.ShouldContain("Form.Outputs[0].Target");
        html.ShouldContain("Half typed");
        (await sample.Packages()).ShouldHaveSingleItem().Name.ToString().ShouldBe("Pilots");
    }

    [Theory, BothEngines]
    public async Task What_is_wrong_stands_at_its_field_and_what_was_typed_stays(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));
        var browser = await sample.House.SignedIn(Role.Coordinator, sample.Place);

        using var answer = await browser.PostForm(
            sample.Plan("/packages/new"),
            ("Form.Code", "A number much too long"),
            ("Form.LeadId", Guid.CreateVersion7().ToString()),
            ("Form.Dates", "31 February 2026"),
            ("Form.Outputs[0].Target", "many")
        );

        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var html = await answer.Content.ReadAsStringAsync();
        html.ShouldContain("id=\"Form_Dates-wrong\"");
        html.ShouldContain("id=\"Form_Outputs_0__Target-wrong\"");
        html.ShouldContain("value=\"many\"");
        (await sample.Packages()).ShouldBeEmpty();
    }

    [Theory, BothEngines]
    public async Task What_is_odd_about_a_package_is_said_beside_it_and_nothing_is_refused(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));
        await sample.Change(project =>
            project.Describe(new(When.Parse("2030-01/2031-12"), null, null, [Language.English], [], null))
        );
        await sample.Add(Planned.Package("First", "2030-01/2031-12") with { Code = "WP1" });
        var odd = await sample.Add(Planned.Package("Second", "2029-12/2032-01") with { Code = "wp1" });
        var browser = await sample.House.SignedIn(Role.Coordinator, sample.Place);
        var viewer = await sample.House.SignedIn(Role.Viewer, sample.Place);

        foreach (var address in (string[])[sample.Plan(), sample.Plan($"/packages/{odd.Id}")])
        {
            var html = await browser.GetStringAsync(address);
            html.ShouldContain("Another work package has this number.");
            html.ShouldContain("Begins before the project.");
            html.ShouldContain("Ends after the project.");
            (await viewer.GetStringAsync(address)).ShouldNotContain("Ends after the project.");
        }
    }

    [Theory, BothEngines]
    public async Task Activities_are_planned_changed_moved_and_taken_out_one_by_one(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));
        var partner = await sample.TakesPart();
        var package = await sample.Add(Planned.Package("Pilots"));
        await sample.Add(package.Id, Planned.Activity("First"));
        var browser = await sample.House.SignedIn(Role.Coordinator, sample.Place);
        var page = sample.Plan($"/packages/{package.Id}");

        await browser.PostForm(
            page + "/activities/new",
            ("Form.Name.Texts[en]", "A ferry"),
            ("Form.Responsible", partner.OrganisationId.ToString()),
            ("Form.Dates", "summer 2026"),
            ("Form.State", "InProgress"),
            ("Form.Deliverables[0].Name.Texts[en]", "Licence"),
            ("Form.Deliverables[0].Due", "May 2026")
        );
        var ferry = (await sample.Packages())[0].Activities[1];
        ferry.Deliverables.ShouldHaveSingleItem().Due.ShouldBe(When.Parse("2026-05"));
        await browser.PostForm(page + "?handler=Move", ("way", $"up-{ferry.Id}"));
        var form = await FormOnPage.At(browser, $"{page}/activities/{ferry.Id}");
        await form.Type(("Form.Deliverables[0].DeliveredOn", "3 June 2026"), ("Form.State", "Done")).Send();

        var html = WebUtility.HtmlDecode(await browser.GetStringAsync(page));
        html.ShouldContain("delivered 3 June 2026");
        html.IndexOf("A ferry", StringComparison.Ordinal)
            .ShouldBeLessThan(html.IndexOf("First", StringComparison.Ordinal));
        form = await FormOnPage.At(browser, $"{page}/activities/{ferry.Id}");
        await browser.PostForm($"{page}/activities/{ferry.Id}?handler=Remove", ("Form.Version", form["Form.Version"]!));
        var left = (await sample.Packages())[0].Activities.ShouldHaveSingleItem();
        (left.Name.ToString(), left.Number).ShouldBe(("First", 1));

        (await browser.GetStringAsync(page)).ShouldContain("A ferry"); // Among what can be brought back.
        await browser.PostForm(page + "?handler=Restore", ("id", ferry.Id.ToString()));
        var back = (await sample.Packages())[0].Activities[1];
        (back.Id, back.Deliverables[0].DeliveredOn).ShouldBe((ferry.Id, When.Parse("2026-06-03")));
    }

    [Theory, BothEngines]
    public async Task Two_people_may_save_two_activities_of_one_package_at_once(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));
        var package = await sample.Add(Planned.Package("Pilots"));
        var (first, second) = (
            await sample.Add(package.Id, Planned.Activity("First")),
            await sample.Add(package.Id, Planned.Activity("Second"))
        );
        var (one, two) = (await Coordinator(sample), await Coordinator(sample));
        var page = sample.Plan($"/packages/{package.Id}/activities/");
        var (mine, theirs) = (await FormOnPage.At(one, page + first.Id), await FormOnPage.At(two, page + second.Id));

        (await theirs.Type(("Form.State", "Done")).Send()).StatusCode.ShouldBe(HttpStatusCode.Found);
        (await mine.Type(("Form.Name.Texts[en]", "First of all")).Send()).StatusCode.ShouldBe(HttpStatusCode.Found);

        var stored = (await sample.Packages())[0].Activities;
        (stored[0].Name.ToString(), stored[1].State).ShouldBe(("First of all", ActivityState.Done));
    }

    [Theory, BothEngines]
    public async Task Of_two_who_change_the_same_activity_nobody_loses_their_words(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));
        var package = await sample.Add(Planned.Package("Pilots"));
        var activity = await sample.Add(package.Id, Planned.Activity("First"));
        var (one, two) = (await Coordinator(sample), await Coordinator(sample));
        var address = sample.Plan($"/packages/{package.Id}/activities/{activity.Id}");
        var (mine, theirs) = (await FormOnPage.At(one, address), await FormOnPage.At(two, address));
        await theirs.Type(("Form.Name.Texts[en]", "Their name")).Send();

        using var lost = await mine.Type(("Form.Name.Texts[en]", "My name")).Send();

        lost.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        var html = WebUtility.HtmlDecode(await lost.Content.ReadAsStringAsync());
        html.ShouldContain("Their name");
        html.ShouldContain("My name");
        var page = await mine.In(lost);
        (await page.Type(("Form.Name.Texts[en]", "Both names")).Send()).StatusCode.ShouldBe(HttpStatusCode.Found);
        (await sample.Packages())[0].Activities[0].Name.ToString().ShouldBe("Both names");
    }

    [Theory, BothEngines]
    public async Task A_partner_reports_on_its_own_activities_and_on_no_others(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));
        var (own, other) = (await sample.TakesPart(), await sample.TakesPart());
        var package = await sample.Add(Planned.Package("Pilots"));
        var (mine, theirs) = (
            await sample.Add(package.Id, WithDeliverable(Planned.Activity("Mine", own.OrganisationId))),
            await sample.Add(package.Id, Planned.Activity("Theirs", other.OrganisationId))
        );
        var partner = await sample.House.PersonWith(Role.Partner, sample.Place, own.OrganisationId);
        var page = sample.Plan($"/packages/{package.Id}");

        var html = await partner.Browser.GetStringAsync(page);
        html.ShouldContain($"/activities/{mine.Id}/report");
        html.ShouldNotContain($"/activities/{theirs.Id}/report");
        var form = await FormOnPage.At(partner.Browser, $"{page}/activities/{mine.Id}/report");
        await form.Type(("Form.State", "Done"), ("Form.Deliverables[0].DeliveredOn", "May 2026")).Send();

        var stored = (await sample.Packages())[0].Activities[0];
        stored.State.ShouldBe(ActivityState.Done);
        stored.Deliverables[0].DeliveredOn.ShouldBe(When.Parse("2026-05"));
        foreach (var closed in (string[])[$"/activities/{theirs.Id}/report", $"/activities/{mine.Id}", "/edit"])
            (await partner.Browser.GetAsync(page + closed)).StatusCode.ShouldBe(HttpStatusCode.Forbidden, closed);
    }

    [Theory, BothEngines]
    public async Task A_package_that_was_taken_out_comes_back_whole_with_its_milestones(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));
        var package = await sample.Add(Planned.Package("Pilots", "2026-03/2027-02"));
        await sample.Add(package.Id, WithDeliverable(Planned.Activity("A ferry")));
        await sample.Add(Planned.Milestone("Licence there", "2026-05") with { PackageId = package.Id });
        var browser = await Coordinator(sample);

        await browser.PostForm(sample.Plan($"/packages/{package.Id}/edit") + "?handler=Remove", ("Form.Version", "2"));
        (await sample.Packages()).ShouldBeEmpty();
        (await browser.GetStringAsync(sample.Plan())).ShouldContain("Licence there");
        await browser.PostForm(sample.Plan() + "?handler=Restore", ("id", package.Id.ToString()));

        var back = (await sample.Packages()).ShouldHaveSingleItem();
        back.Activities.ShouldHaveSingleItem().Deliverables.ShouldHaveSingleItem();
        (await browser.GetStringAsync(sample.Plan($"/packages/{package.Id}"))).ShouldContain("Licence there");
    }

    [Theory, BothEngines]
    public async Task The_history_says_what_changed_in_an_activity_by_its_name(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));
        var package = await sample.Add(Planned.Package("Pilots"));
        var activity = await sample.Add(package.Id, Planned.Activity("A ferry"));
        await sample.Do<ChangeActivity>(deed =>
            deed.Run(
                sample.Acronym,
                package.Id,
                activity.Id,
                2,
                Planned.Activity("A ferry") with
                {
                    Id = activity.Id,
                    State = ActivityState.Done,
                },
                sample.Coordinator,
                default
            )
        );
        var browser = await Coordinator(sample);

        var html = WebUtility.HtmlDecode(await browser.GetStringAsync(sample.At("/history?kind=workPackage")));

        html.ShouldContain("Work package “Pilots”");
        html.ShouldContain("A ferry");
        var revision = await sample.House.InDatabase(db =>
            db.Set<Konvent.History.Revision>()
                .Where(r => r.Of == package.Id && r.Number == 3)
                .Select(r => r.Id)
                .SingleAsync()
        );
        var told = WebUtility.HtmlDecode(await browser.GetStringAsync(sample.At($"/history/{revision}")));
        told.ShouldContain("not started");
        told.ShouldContain("done");
    }

    private static WrittenActivity WithDeliverable(WrittenActivity activity) =>
        activity with
        {
            Deliverables = [new(null, Planned.In("Licence"), When.Parse("2026-05"), null)],
        };

    private static Task<HttpClient> Coordinator(Sample sample) => sample.House.SignedIn(Role.Coordinator, sample.Place);
}
