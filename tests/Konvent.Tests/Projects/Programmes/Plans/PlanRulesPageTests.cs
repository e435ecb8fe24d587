using System.Net;
using System.Text.Json;
using Konvent.People.Rights;
using Konvent.Projects.Programmes;
using Konvent.Projects.Programmes.Plans;
using Microsoft.EntityFrameworkCore;
using Shouldly;

namespace Konvent.Tests.Projects.Programmes.Plans;

public sealed class PlanRulesPageTests(Houses houses)
{
    private static readonly (string, string)[] Filled =
    [
        ("Form.Owed", "WithoutImprovement"),
        ("Form.ByEndOfPhase", "1"),
        ("Form.FewestActions", "2"),
        ("Form.Steps", "Signature"), // In whatever order they come.
        ("Form.Steps", "Submission"),
        ("Form.Source", "Manual, chapter 7"),
        ("Form.Checked", "true"),
        ("Form.Asks.Nature.Ask", "Required"),
        ("Form.Asks.Nature.Source", "Template, part III"),
        ("Form.Asks.Costs.Ask", "Asked"),
    ];

    private static readonly string[] Values =
    [
        "a\0b",
        "\u202Eevil\uFFFF",
        "<script>alert(1)</script>",
        "{0}{9}%s",
        "-1",
        "٣",
        "1e9",
        "99999999999999999999",
        "Never,PerInstrument",
        new string('ł', 5_000),
    ];

    [Theory, BothEngines]
    public async Task An_officer_says_what_the_programme_wants_of_plans_and_every_project_tells_it(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));
        var officer = await Officer(sample);

        var answer = await officer.PostForm(Page(sample), [("Form.Version", "1"), .. Filled]);

        answer.StatusCode.ShouldBe(HttpStatusCode.Found);
        var html = await officer.GetStringAsync($"/programmes/{sample.Programme}");
        html.ShouldContain("that has not improved by then");
        html.ShouldContain("by the end of phase 1");
        html.ShouldContain("at least 2 actions");
        html.ShouldContain("Submission › Signature");
        html.ShouldContain("Manual, chapter 7");
        html.ShouldContain("Template, part III");
        html.ShouldContain("to be checked");
        html.ShouldNotContain("Endorsement");
        using var api = JsonDocument.Parse(await officer.GetStringAsync("/api" + sample.At()));
        var plans = api.RootElement.GetProperty("programme").GetProperty("plans");
        plans.GetProperty("owed").GetString().ShouldBe("withoutImprovement");
        plans.GetProperty("asks")[0].GetProperty("part").GetString().ShouldBe("nature");
        var kept = await Stored(sample);
        kept!.Steps.ShouldBe([PlanStep.Submission, PlanStep.Signature]);
        kept.Asks.ShouldBe([
            new(PlanPart.Nature, true, "Template, part III", false),
            new(PlanPart.Costs, false, "", false),
        ]);
    }

    [Theory, BothEngines]
    public async Task An_emptied_form_says_that_nothing_is_known(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));
        var officer = await Officer(sample);
        await officer.PostForm(Page(sample), [("Form.Version", "1"), .. Filled]);

        var form = await FormOnPage.At(officer, Page(sample));
        form["Form.Asks.Costs.Ask"].ShouldBe("Asked");
        form.Empty("Form.Owed").Empty("Form.ByEnd").Empty("Form.Few").Empty("Form.S").Empty("Form.Asks");
        var answer = await form.Type(("Form.Checked", "")).Send();

        answer.StatusCode.ShouldBe(HttpStatusCode.Found);
        (await Stored(sample)).ShouldBeNull();
        (await officer.GetStringAsync($"/programmes/{sample.Programme}")).ShouldContain("Nothing is known yet");
    }

    [Theory, BothEngines]
    public async Task What_is_wrong_is_said_at_its_field_and_what_was_typed_comes_back(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));
        var officer = await Officer(sample);

        var answer = await officer.PostForm(
            Page(sample),
            ("Form.Version", "1"),
            ("Form.ByEndOfPhase", "first"),
            ("Form.Asks.Lessons.Source", "Somewhere")
        );

        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var html = await answer.Content.ReadAsStringAsync();
        foreach (var field in (string[])["Owed", "ByEndOfPhase", "Asks_Lessons_Ask"])
            html.ShouldContain($"id=\"Form_{field}-wrong\"");
        html.ShouldContain("value=\"first\"");
        html.ShouldContain("value=\"Somewhere\"");
    }

    [Theory, BothEngines]
    public async Task Whatever_stands_in_its_fields_the_form_answers_with_a_sentence_and_keeps_nothing_wrong(
        OnEngine engine
    )
    {
        var sample = await Sample.In(await houses.On(engine));
        var officer = await Officer(sample);
        string[] fields = ["Owed", "ByEndOfPhase", "Steps", "FewestActions", "Asks.Nature.Ask"];

        foreach (var (field, value) in fields.SelectMany(_ => Values, (field, value) => (field, value)))
        {
            var others = Filled.Where(one => one.Item1 != "Form." + field);
            using var answer = await officer.PostForm(
                Page(sample),
                [("Form.Version", "1"), .. others, ("Form." + field, value)]
            );
            ((int)answer.StatusCode).ShouldBeOneOf(400, 422);
        }
    }

    [Theory, BothEngines]
    public async Task Whoever_may_not_change_the_programme_cannot_and_is_not_shown_the_way(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));
        var coordinator = await sample.House.SignedIn(Role.Coordinator, sample.Place);
        var elsewhere = await sample.House.SignedIn(Role.ProgrammeOfficer);

        foreach (var browser in (HttpClient[])[coordinator, elsewhere])
        {
            (await browser.GetAsync(Page(sample))).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
            (await browser.PostForm("/projects", Page(sample), [("Form.Version", "1"), .. Filled])).StatusCode.ShouldBe(
                HttpStatusCode.Forbidden
            );
            (await browser.GetStringAsync($"/programmes/{sample.Programme}")).ShouldNotContain("/plans\"");
        }
        (await Stored(sample)).ShouldBeNull();
    }

    private static Task<HttpClient> Officer(Sample sample) =>
        sample.House.SignedIn(Role.ProgrammeOfficer, Place.OfProgramme(sample.Programme));

    private static string Page(Sample sample) => $"/programmes/{sample.Programme}/plans";

    private static Task<PlanRules?> Stored(Sample sample) =>
        sample.House.InDatabase(db =>
            db.Programmes.Where(p => p.Id == sample.Programme).Select(p => p.Plans).SingleAsync()
        );
}
