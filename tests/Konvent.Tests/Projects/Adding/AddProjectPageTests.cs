using System.Net;
using Konvent.People.Rights;
using Konvent.Reading;
using Shouldly;

namespace Konvent.Tests.Projects.Adding;

public sealed class AddProjectPageTests(Houses houses)
{
    [Theory, BothEngines]
    public async Task An_officer_adds_a_project_and_is_told_what_comes_next(OnEngine engine)
    {
        var (sample, browser) = await Open(engine);
        var acronym = Sample.Unique("Nowy ");

        var answer = await browser.PostForm(
            "/projects/new",
            ("Form.Acronym", acronym),
            ("Form.Programme", $"{sample.Programme}"),
            ("Form.Language", "pl"),
            ("Form.LongName", "Nowy projekt")
        );

        answer.StatusCode.ShouldBe(HttpStatusCode.Found);
        var address = answer.Headers.Location!.ToString();
        address.ShouldBe($"/projects/{Slug.Of(acronym)}");
        var text = await (await browser.GetAsync(address)).Text();
        text.ShouldContain("Nowy projekt");
        text.ShouldContain("Nobody coordinates the project yet.");
    }

    [Theory, BothEngines]
    public async Task What_is_wrong_is_said_at_the_field_and_what_was_typed_comes_back(OnEngine engine)
    {
        var (sample, browser) = await Open(engine);

        var answer = await browser.PostForm(
            "/projects/new",
            ("Form.Acronym", sample.Acronym),
            ("Form.Programme", "nonsense"),
            ("Form.Language", "tlh"),
            ("Form.LongName", "Kept <b>name</b>")
        );

        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var html = await answer.Content.ReadAsStringAsync();
        html.ShouldContain("taken by another project");
        html.ShouldContain("id=\"Form_Programme-wrong\"");
        html.ShouldContain("Kept &lt;b&gt;name&lt;/b&gt;");
    }

    [Theory, BothEngines]
    public async Task Others_see_no_form(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));
        var browser = await sample.House.SignedIn(Role.Coordinator, sample.Place);

        (await browser.GetAsync("/projects/new")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    private async Task<(Sample Sample, HttpClient Browser)> Open(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));
        return (sample, await sample.House.SignedIn(Role.ProgrammeOfficer, Place.OfProgramme(sample.Programme)));
    }
}
