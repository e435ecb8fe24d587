using System.Net;
using Konvent.Basics;
using Konvent.People.Rights;
using Konvent.Projects;
using Konvent.Projects.Programmes;
using Konvent.Reading;
using Konvent.Storage;
using Microsoft.EntityFrameworkCore;
using Shouldly;

namespace Konvent.Tests.Projects.Launch;

public sealed class LaunchPageTests(Houses houses)
{
    [Theory, BothEngines]
    public async Task What_holds_up_the_launch_is_shown_before_and_there_is_no_button(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));
        var browser = await sample.House.SignedIn(Role.Coordinator, sample.Place);

        var html = await browser.GetStringAsync(sample.At("/settings/launch"));

        html.ShouldContain("has no funding statement yet");
        html.ShouldContain("holds up the launch");
        html.ShouldNotContain("Launch the project");
        var forced = await browser.PostForm(sample.At("/settings/launch?handler=Launch"), ("Form.Version", "1"));
        forced.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await forced.Text()).ShouldContain("has no funding statement yet");
    }

    [Theory, BothEngines]
    public async Task A_coordinator_opens_launches_and_takes_back(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));
        await MakeReady(sample);
        var browser = await sample.House.SignedIn(Role.Coordinator, sample.Place);
        var page = sample.At("/settings/launch");

        (
            await browser.PostForm(page + "?handler=Readers", ("Form.Version", "2"), ("Form.Readers", "Public"))
        ).StatusCode.ShouldBe(HttpStatusCode.Found);
        (await browser.GetStringAsync(page)).ShouldContain("Launch the project");
        (await browser.PostForm(page + "?handler=Launch", ("Form.Version", "3"))).StatusCode.ShouldBe(
            HttpStatusCode.Found
        );
        (await sample.Stored()).IsPublic.ShouldBeTrue();
        (await browser.GetStringAsync(page)).ShouldContain("Launched on");

        (
            await browser.PostForm(page + "?handler=TakeBack", ("Form.Version", "4"), ("Form.Why", "Too early"))
        ).StatusCode.ShouldBe(HttpStatusCode.Found);
        (await sample.Stored()).LaunchedOn.ShouldBeNull();
        (await (await browser.GetAsync(sample.At())).Text()).ShouldContain("Too early");
    }

    [Theory]
    [InlineData("")]
    [InlineData("Nobody")]
    [InlineData("17")]
    [InlineData("Members,Public")]
    public async Task An_audience_that_there_is_not_is_refused(string audience)
    {
        var sample = await Sample.In(await houses.On(BothEnginesAttribute.Chosen[0]));
        var browser = await sample.House.SignedIn(Role.Coordinator, sample.Place);

        var answer = await browser.PostForm(
            sample.At("/settings/launch?handler=Readers"),
            ("Form.Version", "1"),
            ("Form.Readers", audience)
        );

        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await answer.Text()).ShouldContain("Please choose who may read it");
    }

    private static async Task MakeReady(Sample sample)
    {
        await sample.Change(project =>
            project.Describe(new ProjectFacts(null, null, null, [Language.English], [], null))
        );
        await sample.House.InDatabase(async db =>
        {
            var programme = await db.Programmes.SingleAsync(p => p.Id == sample.Programme);
            programme.Prescribe([new FundingStatement(Language.English, "Co-funded by the Union", "Manual", true)]);
            await db.SaveAs(Author.Program, default);
        });
    }
}
