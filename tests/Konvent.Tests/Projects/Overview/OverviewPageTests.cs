using System.Net;
using Konvent.Basics;
using Konvent.People.Rights;
using Konvent.Projects;
using Konvent.Projects.Organisations;
using Konvent.Projects.Partners;
using Konvent.Projects.Phases;
using Konvent.Reading;
using Konvent.Storage;
using Shouldly;

namespace Konvent.Tests.Projects.Overview;

public sealed class OverviewPageTests(Houses houses)
{
    [Theory, BothEngines]
    public async Task The_overview_says_all_that_is_known(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));
        await sample.Change(project =>
        {
            project.Write(
                new ProjectTexts(
                    project.LongName,
                    Sample.Say("en", "To *improve* things"),
                    Sample.Say("pl", "Opis [strona](https://example.org/pl)")
                )
            );
            project.Describe(
                new ProjectFacts(
                    When.Parse("2019-08-01/2023-07-31"),
                    Money.Euro(1358584),
                    "ERDF",
                    [Language.English, Language.Polish],
                    [new("LinkedIn/X", null), new("Site", "https://example.org/site")],
                    new ContactFunction(Sample.Say("en", "Coordinating office"), null, "office@example.org")
                )
            );
            project.Arrange([
                new PhaseFacts(
                    null,
                    Sample.Say("en", "Stage I"),
                    Sample.Say("en", "Learning"),
                    When.Parse("2019/2022")
                ),
                new PhaseFacts(null, Sample.Say("en", "Stage II"), Wording.Empty, null),
            ]);
        });
        await AddPartners(sample, 1);
        var browser = await sample.House.SignedIn(Role.Viewer, sample.Place);

        var html = await browser.GetStringAsync(sample.At());

        foreach (
            var said in (string[])
                [
                    "A long name",
                    "To <em>improve</em> things",
                    "<div class=\"prose\" lang=\"pl\">",
                    "<a href=\"https://example.org/pl\"",
                    "1 August 2019 - 31 July 2023",
                    "EUR&#xA0;1,358,584.00",
                    "ERDF",
                    "Stage I",
                    "Learning",
                    "Stage II",
                    "LinkedIn/X",
                    "<a href=\"https://example.org/site\"",
                    "Coordinating office",
                    "mailto:office@example.org",
                    "Urząd",
                    "Lead partner",
                    "Białystok",
                ]
        )
            html.ShouldContain(said);
    }

    [Theory, BothEngines]
    public async Task What_people_wrote_is_text_and_nothing_that_runs(OnEngine engine)
    {
        const string evil = "<script>alert(1)</script> [x](javascript:alert(1)) <img src=x onerror=alert(1)>";
        var sample = await Sample.In(await houses.On(engine));
        await sample.Change(project =>
        {
            project.Write(new ProjectTexts(Sample.Say("en", evil), Sample.Say("en", evil), Sample.Say("en", evil)));
            project.Arrange([new PhaseFacts(null, Sample.Say("en", evil), Sample.Say("en", evil), null)]);
            project.Describe(
                new ProjectFacts(null, null, null, [], [new(evil, null)], new(Sample.Say("en", evil), null, null))
            );
        });
        var browser = await sample.House.SignedIn(Role.Coordinator, sample.Place);

        foreach (var room in (string[])["", "/texts", "/settings", "/settings/phases", "/settings/launch"])
        {
            var html = await browser.GetStringAsync(sample.At(room));
            html.ShouldNotContain("<script>alert");
            html.ShouldNotContain("href=\"javascript");
            html.ShouldNotContain("<img");
        }
        (await browser.GetStringAsync("/projects")).ShouldNotContain("<script>alert");
    }

    [Theory, BothEngines]
    public async Task Others_do_not_learn_that_a_project_exists(OnEngine engine)
    {
        var house = await houses.On(engine);
        var (own, other) = (await Sample.In(house), await Sample.In(house));
        var browser = await house.SignedIn(Role.Coordinator, own.Place);

        foreach (var room in (string[])["", "/texts", "/settings", "/settings/phases", "/settings/launch"])
            (await browser.GetAsync(other.At(room))).StatusCode.ShouldBe(HttpStatusCode.NotFound, room);
        (await browser.GetAsync("/projects/there-is-none")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Theory, BothEngines]
    public async Task The_rooms_are_those_that_a_role_may_enter(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));

        (await Rooms(sample, Role.Coordinator)).ShouldBe(["texts", "partners", "people", "history", "settings"]);
        (await Rooms(sample, Role.Translator)).ShouldBe(["texts", "partners", "people", "history"]);
        (await Rooms(sample, Role.Auditor)).ShouldBe(["partners", "people", "history"]);
        (await Rooms(sample, Role.Viewer)).ShouldBe(["partners"]);
    }

    [Theory, BothEngines]
    public async Task What_is_missing_is_said_to_those_who_can_mend_it(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));
        var coordinator = await sample.House.SignedIn(Role.Coordinator, sample.Place);
        var viewer = await sample.House.SignedIn(Role.Viewer, sample.Place);

        var told = await (await coordinator.GetAsync(sample.At())).Text();
        told.ShouldContain("Still to do");
        told.ShouldContain("No language has been chosen");
        told.ShouldNotContain("Nobody coordinates");
        (await (await viewer.GetAsync(sample.At())).Text()).ShouldNotContain("Still to do");
    }

    [Theory, BothEngines]
    public async Task A_days_work_of_one_person_is_told_in_a_line(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));
        await AddPartners(sample, 3);
        await sample.Change(project => project.Rename(project.Acronym.ToUpperInvariant()));
        await sample.Change(project => project.OpenTo(Audience.Public));
        await sample.Change(project => project.OpenTo(Audience.Members));
        var browser = await sample.House.SignedIn(Role.Auditor, sample.Place);

        var text = await (await browser.GetAsync(sample.At())).Text();

        text.ShouldContain("3 partners added");
        text.Split("project changed").Length.ShouldBe(2); // Once, however often it was saved.
        text.ShouldContain("project changed Somebody Else");
    }

    [Theory, BothEngines]
    public async Task The_number_of_queries_does_not_grow_with_the_partners(OnEngine engine)
    {
        // Of its own: who asks is looked up again whenever anybody's roles change.
        await using var house = await House.On(engine);
        var (few, many) = (await Sample.In(house), await Sample.In(house));
        await AddPartners(few, 2);
        await AddPartners(many, 20);

        var ofFew = await CountQueries.Of(house, await house.SignedIn(Role.Coordinator, few.Place), few.At());
        var ofMany = await CountQueries.Of(house, await house.SignedIn(Role.Coordinator, many.Place), many.At());

        ofMany.ShouldBe(ofFew);
        ofMany.ShouldBeLessThanOrEqualTo(13); // Three of them of the person and the frame.
    }

    [Theory, BothEngines]
    public async Task An_acronym_in_an_address_may_be_typed_as_one_likes(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));
        var browser = await sample.House.SignedIn(Role.Viewer, sample.Place);

        var html = await browser.GetStringAsync("/projects/" + sample.Acronym.ToUpperInvariant());

        html.ShouldContain($"<a href=\"{sample.At()}\" aria-current=\"page\">");
    }

    private static async Task<IReadOnlyList<string>> Rooms(Sample sample, Role role)
    {
        var browser = await sample.House.SignedIn(role, sample.Place);
        var html = await browser.GetStringAsync(sample.At());
        var rail = html[
            html.IndexOf("id=\"rail\"", StringComparison.Ordinal)..html.IndexOf("<main", StringComparison.Ordinal)
        ];
        return
        [
            .. new[] { "texts", "partners", "people", "history", "settings" }.Where(room =>
                rail.Contains($"href=\"{sample.At("/" + room)}\"", StringComparison.Ordinal)
            ),
        ];
    }

    private static Task AddPartners(Sample sample, int count) =>
        sample.House.InDatabase(async db =>
        {
            for (var n = 0; n < count; n++)
            {
                var organisation = new Organisation(Sample.Body());
                db.Add(organisation);
                var role = n == 0 ? PartnerRole.LeadPartner : PartnerRole.ProjectPartner;
                db.Add(new Participation(sample.Project, organisation.Id, role, null));
            }
            await db.SaveAs(Author.Program, default);
        });
}
