using System.Net;
using Konvent.People.Rights;
using Microsoft.EntityFrameworkCore;
using Shouldly;

namespace Konvent.Tests.Projects.Programmes;

public sealed class ProgrammePagesTests(Houses houses)
{
    [Theory, BothEngines]
    public async Task A_programme_is_set_up_with_funds_and_statements(OnEngine engine)
    {
        var house = await houses.On(engine);
        var browser = await house.SignedIn(Role.Operator);
        var name = Sample.Unique("Interreg ");

        var added = await browser.PostForm("/programmes/new", Filled(name));

        added.StatusCode.ShouldBe(HttpStatusCode.Found);
        var page = await browser.GetStringAsync(added.Headers.Location!.ToString());
        page.ShouldContain(name);
        page.ShouldContain("Finansowane {project}");
        page.ShouldContain("to be checked");
        page.ShouldContain("European Regional Development Fund");
        (await browser.GetStringAsync("/programmes")).ShouldContain(name);
    }

    [Theory, BothEngines]
    public async Task Empty_rows_between_filled_ones_do_no_harm(OnEngine engine)
    {
        var house = await houses.On(engine);
        var browser = await house.SignedIn(Role.Operator);

        var answer = await browser.PostForm(
            "/programmes/new",
            [
                .. Filled(Sample.Unique("Interreg ")),
                ("Form.Statements[1].Language", ""),
                ("Form.Statements[1].Text", ""),
                ("Form.Statements[2].Language", "de"),
                ("Form.Statements[2].Text", "Gefördert"),
                ("Form.Statements[2].Checked", "true"),
            ]
        );

        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var html = await answer.Content.ReadAsStringAsync();
        html.ShouldContain("id=\"Form_Statements_1__Source-wrong\"");
        html.ShouldContain("Gefördert");
    }

    [Theory, BothEngines]
    public async Task More_rows_are_given_without_saving(OnEngine engine)
    {
        var house = await houses.On(engine);
        var browser = await house.SignedIn(Role.Operator);
        var name = Sample.Unique("Interreg ");

        var answer = await browser.PostForm("/programmes/new?handler=More", Filled(name));

        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await answer.Content.ReadAsStringAsync()).ShouldContain("Form_Statements_1__Text");
        (
            await house.InDatabase(db =>
                db.Set<Konvent.Projects.Programmes.Programme>().AnyAsync(p => p.ShortName == name)
            )
        ).ShouldBeFalse();
    }

    [Theory, BothEngines]
    public async Task An_officer_changes_the_statements_of_the_own_programme(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));
        var browser = await sample.House.SignedIn(Role.ProgrammeOfficer, Place.OfProgramme(sample.Programme));
        var name = Sample.Unique("Interreg ");

        var changed = await browser.PostForm(
            $"/programmes/{sample.Programme}/edit",
            [("Form.Version", "1"), .. Filled(name)]
        );

        changed.StatusCode.ShouldBe(HttpStatusCode.Found);
        (await browser.GetStringAsync($"/programmes/{sample.Programme}")).ShouldContain(name);
        var elsewhere = await sample.House.SignedIn(Role.ProgrammeOfficer);
        (await elsewhere.GetAsync($"/programmes/{sample.Programme}/edit")).StatusCode.ShouldBe(
            HttpStatusCode.Forbidden
        );
        (await elsewhere.GetAsync("/programmes/new")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    private static (string, string)[] Filled(string name) =>
        [
            ("Form.ShortName", name),
            ("Form.Name.Texts[pl]", "Program współpracy"),
            ("Form.Period", "2014 – 2020"),
            ("Form.Languages[0]", "pl"),
            ("Form.Languages[1]", ""),
            ("Form.Funds[0].Code", "ERDF"),
            ("Form.Funds[0].Name.Texts[en]", "European Regional Development Fund"),
            ("Form.Statements[0].Language", "pl"),
            ("Form.Statements[0].Text", "Finansowane {project}"),
            ("Form.Statements[0].Always", "true"),
        ];
}
