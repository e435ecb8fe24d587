using System.Net;
using System.Text.RegularExpressions;
using Konvent.Basics;
using Konvent.People.Rights;
using Konvent.Projects;
using Konvent.Reading;
using Shouldly;

namespace Konvent.Tests.Projects.Listing;

public sealed partial class ListPageTests(Houses houses)
{
    [Theory, BothEngines]
    public async Task A_project_is_listed_with_its_facts(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));
        await sample.Change(project =>
        {
            project.Write(new ProjectTexts(Sample.Say("pl", "Długa <b>nazwa</b>"), Wording.Empty, Wording.Empty));
            project.Describe(new ProjectFacts(When.Parse("2019/2021"), Money.Euro(1234.5m), null, [], [], null));
        });
        var browser = await sample.House.SignedIn(Role.Viewer, sample.Place);

        var html = await browser.GetStringAsync("/projects");

        html.ShouldContain($"<a href=\"{sample.At()}\">{sample.Acronym}</a>");
        html.ShouldContain("<span lang=\"pl\">Długa &lt;b&gt;nazwa&lt;/b&gt;</span>");
        html.ShouldContain("(in Polish)");
        html.ShouldContain("2019-2021");
        html.ShouldContain("EUR&#xA0;1,234.50");
        html.ShouldContain("not launched");
    }

    [Theory, BothEngines]
    public async Task Nobody_sees_the_projects_of_others(OnEngine engine)
    {
        var house = await houses.On(engine);
        var (own, other) = (await Sample.In(house), await Sample.In(house));
        var browser = await house.SignedIn(Role.Partner, own.Place);

        var html = await browser.GetStringAsync("/projects");

        html.ShouldContain(own.Acronym);
        html.ShouldNotContain(other.Acronym);
        html.ShouldNotContain("/projects/new");
    }

    [Theory, BothEngines]
    public async Task Who_has_not_signed_in_is_shown_the_way_in(OnEngine engine)
    {
        var browser = (await houses.On(engine)).Browser();

        var answer = await browser.GetAsync("/projects?q=x");

        answer.StatusCode.ShouldBe(HttpStatusCode.Found);
        answer.Headers.Location!.ToString().ShouldStartWith("/sign-in");
    }

    [Theory, BothEngines]
    public async Task Projects_are_found_by_acronym_and_name_without_accents_and_in_any_order(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));
        await sample.Change(project =>
            project.Write(
                new ProjectTexts(Sample.Say("pl", "Żółwie i Łąki 100%", "el", "Ποτάμια"), Wording.Empty, Wording.Empty)
            )
        );
        var browser = await sample.House.SignedIn(Role.Viewer, sample.Place);

        foreach (var words in (string[])["laki ZOLWIE", sample.Acronym.ToLowerInvariant(), "ποταμια", "100%", "%"])
            (await Found(browser, words)).ShouldBe([sample.Acronym], words);
        foreach (
            var words in (string[])["zolwie_", "zol%laki", "_", "zolwie rivers", "\\", "a\0", new string('x', 3000)]
        )
            (await Found(browser, words)).ShouldBeEmpty(words);
    }

    [Theory, BothEngines]
    public async Task The_list_is_narrowed_down_to_a_programme_and_a_state(OnEngine engine)
    {
        var house = await houses.On(engine);
        var (one, two) = (await Sample.In(house), await Sample.In(house));
        await two.Change(project =>
        {
            project.Describe(new ProjectFacts(null, null, null, [Language.English], [], null));
            project.Launch(new DateOnly(2025, 1, 1));
        });
        var browser = await house.SignedIn(Role.Operator);

        (await Rows(browser, $"/projects?programme={one.Programme}")).ShouldBe([one.Acronym]);
        (await Rows(browser, $"/projects?programme={two.Programme}&state=launched")).ShouldBe([two.Acronym]);
        (await Rows(browser, $"/projects?programme={two.Programme}&state=not-launched")).ShouldBeEmpty();
        (await Rows(browser, $"/projects?programme={one.Programme}&state=nonsense")).ShouldBe([one.Acronym]);
    }

    [Theory, BothEngines]
    public async Task The_parts_of_a_long_list_follow_each_other_without_gap_or_repetition(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));
        await Add(sample, 120);
        var browser = await sample.House.SignedIn(Role.ProgrammeOfficer, Place.OfProgramme(sample.Programme));
        var seen = new List<string>();

        var address = "/projects?q=river";
        while (address.Length > 0)
        {
            var html = await browser.GetStringAsync(address);
            html.ShouldContain("120 projects");
            seen.AddRange(Names(html));
            address = WebUtility.HtmlDecode(Next().Match(html).Groups[1].Value);
        }

        seen.Count.ShouldBe(120);
        seen.ShouldBeUnique();
        seen.Select(Slug.Of).ShouldBe(seen.Select(Slug.Of).Order(StringComparer.Ordinal));
    }

    [Theory, BothEngines]
    public async Task The_number_of_queries_does_not_grow_with_the_rows(OnEngine engine)
    {
        // Of its own: who asks is looked up again whenever anybody's roles change.
        await using var house = await House.On(engine);
        var (few, many) = (await Sample.In(house), await Sample.In(house));
        await Add(few, 4);
        await Add(many, 60);

        var ofFew = await CountQueries.Of(house, await Officer(few), "/projects");
        var ofMany = await CountQueries.Of(house, await Officer(many), "/projects");

        ofMany.ShouldBe(ofFew);
        ofMany.ShouldBeLessThanOrEqualTo(6); // Three of the list, one of the frame, two of the person.
    }

    [Theory, BothEngines]
    public async Task Who_has_no_project_yet_is_told_how_one_comes(OnEngine engine)
    {
        await using var house = await House.On(engine); // Of its own: what others launched would be listed here.
        var browser = (await house.PersonWithoutRole()).Browser;

        var text = await (await browser.GetAsync("/projects")).Text();

        text.ShouldContain("No projects yet");
        text.ShouldContain("As soon as somebody gives you a role");
    }

    private static Task<HttpClient> Officer(Sample sample) =>
        sample.House.SignedIn(Role.ProgrammeOfficer, Place.OfProgramme(sample.Programme));

    private static Task Add(Sample sample, int count) =>
        sample.House.InDatabase(async db =>
        {
            for (var n = 0; n < count; n++)
                db.Add(new Project(Sample.Unique($"R{n} "), sample.Programme, Sample.Say("en", $"River {n}")));
            await db.SaveAs(Author.Program, default);
        });

    private static Task<IReadOnlyList<string>> Found(HttpClient browser, string words) =>
        Rows(browser, "/projects?q=" + Uri.EscapeDataString(words));

    private static async Task<IReadOnlyList<string>> Rows(HttpClient browser, string address) =>
        Names(await browser.GetStringAsync(address));

    private static IReadOnlyList<string> Names(string html) =>
        [.. Row().Matches(html).Select(match => match.Groups[1].Value)];

    [GeneratedRegex("<th scope=\"row\"><a href=\"[^\"]*\">([^<]*)</a>")]
    private static partial Regex Row();

    [GeneratedRegex("rel=\"next\" href=\"([^\"]*)\"")]
    private static partial Regex Next();
}
