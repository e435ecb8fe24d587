using System.Net;
using Konvent.People.Rights;
using Konvent.Reading;
using Shouldly;

namespace Konvent.Tests.Projects.Team;

public sealed class TeamTests(Houses houses)
{
    [Theory, BothEngines]
    public async Task Everybody_in_a_project_is_listed_with_role_organisation_and_time(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));
        var other = await Sample.In(sample.House);
        var office = Sample.Unique("Urząd ");
        var organisation = await sample.Organisation(office);
        await sample.Has(Role.Partner, "Paweł Partner", organisation: organisation, sinceDays: 400);
        await sample.Has(Role.Translator, "Tina Translator", sinceDays: 30, untilDays: 30);
        await sample.Has(Role.ProgrammeOfficer, "Olga Officer", Place.OfProgramme(sample.Programme));
        await sample.Has(Role.Viewer, "Fritz Former", sinceDays: 90, untilDays: -1);
        await other.Has(Role.Coordinator, "Stella Stranger");
        await other.Has(Role.ProgrammeOfficer, "Otto Other", Place.OfProgramme(other.Programme));
        var browser = await sample.House.SignedIn(Role.Adviser, sample.Place);

        var text = await browser.Text(sample.At("/people"));

        text.ShouldContain("4 people work in this project.");
        text.ShouldContain($"Paweł Partner Partner {office} since {Day(sample, -400)}");
        text.ShouldContain($"Tina Translator Translator {Days(sample, -30, 30)}");
        text.ShouldContain($"Olga Officer Programme officer for the whole programme since {Day(sample, 0)}");
        var former = text.IndexOf("1 role that has ended", StringComparison.Ordinal);
        text.IndexOf($"Fritz Former Reader {Days(sample, -90, -1)}", StringComparison.Ordinal)
            .ShouldBeGreaterThan(former);
        text.ShouldNotContain("Stella Stranger");
        text.ShouldNotContain("Otto Other");
    }

    [Theory, BothEngines]
    public async Task The_way_to_a_team_page_begins_at_all_projects(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));
        var person = await sample.House.PersonWith(Role.Coordinator, sample.Place);
        var member = await sample.House.PersonWith(Role.Viewer, sample.Place);

        foreach (var room in (string[])["/people", "/people/invite", $"/people/{member.Id}"])
        {
            var html = await person.Browser.GetStringAsync(sample.At(room));
            var crumbs = html[html.IndexOf("class=\"crumbs", StringComparison.Ordinal)..];
            crumbs.IndexOf("href=\"/projects\"", StringComparison.Ordinal).ShouldBeInRange(0, 200, room);
        }
    }

    [Theory, BothEngines]
    public async Task Addresses_and_invitations_are_for_those_who_give_roles(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));
        var organisation = await sample.Organisation();
        var person = await sample.House.PersonWith(Role.Translator, sample.Place);
        var coordinator = await sample.House.SignedIn(Role.Coordinator, sample.Place);
        var email = Sample.Unique("invited") + "@example.org";
        await coordinator.PostForm(
            sample.At("/people/invite"),
            ("Form.Email", email),
            ("Form.Language", "en"),
            ("Form.Role", "Auditor")
        );

        var seen = await coordinator.GetStringAsync(sample.At("/people"));
        seen.ShouldContain(person.Email);
        seen.ShouldContain(email);
        foreach (var role in new[] { Role.Partner, Role.Adviser, Role.Translator, Role.Auditor })
        {
            var browser = await sample.House.SignedIn(role, sample.Place, role == Role.Partner ? organisation : null);
            var html = await browser.GetStringAsync(sample.At("/people"));
            html.ShouldContain("Maria Muster");
            html.ShouldNotContain(person.Email);
            html.ShouldNotContain(email);
            html.ShouldNotContain(sample.At("/people/"));
        }
    }

    [Theory, BothEngines]
    public async Task Who_may_not_see_the_people_is_not_led_to_them(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));
        var other = await Sample.In(sample.House);
        var viewer = await sample.House.SignedIn(Role.Viewer, sample.Place);
        var stranger = await sample.House.SignedIn(Role.Coordinator, other.Place);

        (await viewer.GetStringAsync(sample.At())).ShouldNotContain(sample.At("/people"));
        (await viewer.GetAsync(sample.At("/people"))).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await stranger.GetAsync(sample.At("/people"))).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await sample.House.Browser().GetAsync(sample.At("/people"))).StatusCode.ShouldBe(HttpStatusCode.Redirect);
    }

    [Theory, BothEngines]
    public async Task An_empty_project_says_whom_to_invite_first(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));
        var browser = await sample.House.SignedIn(Role.Operator);

        (await browser.Text(sample.At("/people"))).ShouldContain("Invite the coordinator first");
    }

    [Theory, BothEngines]
    public async Task The_number_of_queries_does_not_grow_with_the_people(OnEngine engine)
    {
        await using var house = await House.On(engine);
        var sample = await Sample.In(house);
        var browser = await house.SignedIn(Role.Coordinator, sample.Place);
        var organisation = await sample.Organisation();
        var person = await sample.Has(Role.Partner, "First", organisation: organisation);
        await Invite(0);
        string[] pages = [sample.At("/people"), sample.At("/people/invite"), sample.At($"/people/{person}")];
        var few = new List<int>();
        foreach (var page in pages)
            few.Add(await CountQueries.Of(house, browser, page));

        for (var n = 1; n <= 20; n++)
        {
            await sample.Has(Role.Partner, $"Person {n}", organisation: await sample.Organisation());
            await sample.Has(Role.Viewer, $"Former {n}", sinceDays: 9, untilDays: -2);
            await Invite(n);
        }

        foreach (var (n, page) in pages.Index())
            (await CountQueries.Of(house, browser, page)).ShouldBe(few[n], page);

        Task Invite(int n) =>
            browser.PostForm(
                sample.At("/people/invite"),
                ("Form.Email", $"i{n}@example.org"),
                ("Form.Language", "de"),
                ("Form.Role", "Partner"),
                ("Form.Organisation", organisation.ToString())
            );
    }

    private static string Day(Sample sample, int days) => When.Day(Date(sample, days)).Write(Language.English);

    private static string Days(Sample sample, int from, int until) =>
        When.Days(Date(sample, from), Date(sample, until)).Write(Language.English);

    private static DateOnly Date(Sample sample, int days) =>
        DateOnly.FromDateTime(sample.House.Clock.GetUtcNow().UtcDateTime).AddDays(days);
}
