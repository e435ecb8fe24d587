using System.Net;
using Konvent.Basics;
using Konvent.People.Memberships;
using Konvent.People.Rights;
using Konvent.Reading;
using Konvent.Storage;
using Konvent.Tests.Projects.Team;
using Microsoft.EntityFrameworkCore;
using Shouldly;

namespace Konvent.Tests.Projects.Programmes;

public sealed class TeamOfProgrammeTests(Houses houses)
{
    [Theory, BothEngines]
    public async Task Who_is_invited_into_a_programme_has_the_role_in_all_its_projects(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));
        var second = await Another(sample);
        var other = await Sample.In(sample.House);
        var browser = await sample.House.SignedIn(Role.Operator);
        (await browser.GetStringAsync(At(sample)[..^7])).ShouldContain($"href=\"{At(sample)}\"");
        (await browser.Text(At(sample))).ShouldContain("Nobody has a role for the whole programme yet");
        var email = Email();

        using var answer = await Invite(sample, browser, email, "ProgrammeOfficer");

        answer.Headers.Location!.OriginalString.ShouldBe(At(sample));
        (await sample.House.LettersTo(email)).ShouldHaveSingleItem().Text.ShouldContain("Rola: Opiekun programu (Prog");
        (await browser.Text(At(sample))).ShouldContain($"Olga Officer Programme officer · {email}");
        var olga = sample.House.Browser();
        await olga.PostForm(
            await sample.House.LinkTo(email),
            ("Form.Name", "Olga Officer"),
            ("Form.Language", "en"),
            ("Form.Password", "four words and a stone")
        );
        (await browser.Text(At(sample))).ShouldContain($"Olga Officer {email} Programme officer since");
        foreach (var project in new[] { sample, second })
            (await olga.GetAsync(project.At("/people/invite"))).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await olga.GetAsync(other.At())).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await Invite(sample, olga, Email(), "Auditor")).StatusCode.ShouldBe(HttpStatusCode.Redirect);
    }

    [Theory, BothEngines]
    public async Task An_officer_finds_all_that_a_person_is_in_the_programme_and_its_projects(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));
        var second = await Another(sample);
        var other = await Sample.In(sample.House);
        var office = Sample.Unique("Urząd ");
        var id = await sample.Has(Role.Partner, "Paula Partner", organisation: await sample.Organisation(office));
        var person = new TestPerson(id, "", "", "", sample.House.Browser());
        await sample.House.GiveRole(person, Role.Viewer, second.Place);
        await sample.House.GiveRole(person, Role.Auditor, Place.OfProgramme(sample.Programme));
        await sample.House.GiveRole(person, Role.Translator, other.Place);
        var officer = await sample.House.SignedIn(Role.ProgrammeOfficer, Place.OfProgramme(sample.Programme));
        var stranger = await sample.House.SignedIn(Role.ProgrammeOfficer, Place.OfProgramme(other.Programme));
        var coordinator = await sample.House.SignedIn(Role.Coordinator, sample.Place);
        var page = $"{At(sample)}/{id}";

        var text = await officer.Text(page);
        var html = await officer.GetStringAsync(page);

        text.ShouldContain("Auditor for the whole programme since");
        text.ShouldContain($"Partner {office} {sample.Acronym} since");
        text.ShouldContain($"{second.Acronym} since");
        text.ShouldNotContain(other.Acronym);
        foreach (var place in (string[])[At(sample), sample.At("/people"), second.At("/people")])
            html.ShouldContain($"href=\"{place}/roles/");
        (await officer.GetStringAsync(At(sample))).ShouldContain($"href=\"{page}\"");
        (await officer.GetStringAsync(sample.At($"/people/{id}"))).ShouldContain($"href=\"{page}\"");
        (await coordinator.GetStringAsync(sample.At($"/people/{id}"))).ShouldNotContain($"href=\"{page}\"");
        (await stranger.GetAsync(page)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await stranger.GetAsync($"{At(other)}/{id}")).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await officer.GetAsync($"{At(sample)}/{Guid.CreateVersion7()}")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Theory, BothEngines]
    public async Task Roles_in_single_projects_and_in_other_programmes_stand_elsewhere(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));
        var other = await Sample.In(sample.House);
        await sample.Has(
            Role.Auditor,
            "Anna Auditor",
            Place.OfProgramme(sample.Programme),
            sinceDays: 30,
            untilDays: 30
        );
        await sample.Has(Role.Viewer, "Fritz Former", Place.OfProgramme(sample.Programme), sinceDays: 9, untilDays: -2);
        await sample.Has(Role.Coordinator, "Carla Coordinator");
        await other.Has(Role.ProgrammeOfficer, "Otto Other", Place.OfProgramme(other.Programme));
        var browser = await sample.House.SignedIn(Role.Operator);
        await browser.PostForm(
            sample.At("/people/invite"),
            ("Form.Email", "eva@example.org"),
            ("Form.Language", "en"),
            ("Form.Role", "Viewer")
        );

        (await browser.Text(sample.At("/people"))).ShouldContain("for the whole programme");

        var text = await browser.Text(At(sample));

        text.ShouldContain("Anna Auditor");
        text.ShouldNotContain("for the whole programme since");
        text.IndexOf("Fritz Former", StringComparison.Ordinal)
            .ShouldBeGreaterThan(text.IndexOf("1 role that has ended", StringComparison.Ordinal));
        foreach (var stranger in new[] { "Carla Coordinator", "Otto Other", "eva@example.org" })
            text.ShouldNotContain(stranger);
    }

    [Theory, BothEngines]
    public async Task An_invitation_is_sent_again_and_withdrawn_on_its_own_page_only(OnEngine engine)
    {
        await using var house = await House.On(engine);
        var sample = await Sample.In(house);
        var other = await Sample.In(house);
        var browser = await house.SignedIn(Role.Operator);
        var email = Email();
        await Invite(sample, browser, email, "Viewer");
        var id = await house.InDatabase(db =>
            db.Set<Konvent.People.Invitations.Invitation>().Select(i => i.Id).SingleAsync()
        );
        house.Clock.Move(TimeSpan.FromMinutes(5));

        foreach (var elsewhere in new[] { At(other), sample.At("/people") })
        foreach (var deed in new[] { "Resend", "Withdraw" })
            (
                await browser.PostForm("/account", $"{elsewhere}?handler={deed}", ("id", id.ToString()))
            ).StatusCode.ShouldBe(HttpStatusCode.NotFound, elsewhere);
        (await house.LettersTo(email)).Count.ShouldBe(1);

        await browser.PostForm(At(sample) + "?handler=Resend", ("id", id.ToString()));
        (await house.LettersTo(email)).Count.ShouldBe(2);
        await browser.PostForm(At(sample) + "?handler=Withdraw", ("id", id.ToString()));
        (await house.Browser().GetAsync(await house.LinkTo(email))).StatusCode.ShouldBe(HttpStatusCode.Gone);
        (await browser.GetStringAsync(At(sample))).ShouldNotContain(email);
    }

    [Theory, BothEngines]
    public async Task A_role_for_the_programme_ends_in_all_projects_at_once(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));
        var auditor = await sample.House.PersonWith(Role.Auditor, Place.OfProgramme(sample.Programme));
        var officer = await sample.House.PersonWith(Role.ProgrammeOfficer, Place.OfProgramme(sample.Programme));
        (await officer.Browser.Text(EndOf(sample, await RoleOf(sample, auditor.Id)))).ShouldContain(
            "Maria Muster, Auditor"
        );

        await officer.Browser.PostForm(EndOf(sample, await RoleOf(sample, auditor.Id)), ("Form.Until", ""));

        (await auditor.Browser.GetAsync(sample.At())).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await officer.Browser.Text(At(sample))).ShouldContain("The role has ended.");
        var mine = EndOf(sample, await RoleOf(sample, officer.Id));
        (await officer.Browser.Text(mine)).ShouldContain("This is your own role.");
        using var answer = await officer.Browser.PostForm(mine, ("Form.Until", ""));
        answer.Headers.Location!.OriginalString.ShouldBe("/programmes");
        (await officer.Browser.GetAsync(At(sample))).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Theory, BothEngines]
    public async Task Nobody_but_those_who_give_roles_here_gets_in(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));
        var other = await Sample.In(sample.House);
        var auditor = await sample.House.PersonWith(Role.Auditor, Place.OfProgramme(sample.Programme));
        var role = await RoleOf(sample, auditor.Id);
        string[] pages = [At(sample), At(sample, "/invite"), EndOf(sample, role)];
        foreach (
            var browser in new[]
            {
                auditor.Browser,
                await sample.House.SignedIn(Role.Coordinator, sample.Place),
                await sample.House.SignedIn(Role.ProgrammeOfficer, Place.OfProgramme(other.Programme)),
            }
        )
        {
            (await browser.GetStringAsync(At(sample)[..^7])).ShouldNotContain(At(sample));
            foreach (var page in pages)
                (await browser.GetAsync(page)).StatusCode.ShouldBe(HttpStatusCode.Forbidden, page);
            foreach (var page in pages[1..])
                (
                    await browser.PostForm("/account", page, ("Form.Email", Email()), ("Form.Role", "Viewer"))
                ).StatusCode.ShouldBe(HttpStatusCode.Forbidden, page);
        }
        (await RoleOf(sample, auditor.Id)).Until.ShouldBeNull();
        var operators = await sample.House.SignedIn(Role.Operator);
        foreach (
            var nowhere in new[]
            {
                $"/programmes/{Guid.CreateVersion7()}/people",
                "/programmes/x/people",
                EndOf(other, role),
                At(sample, $"/roles/{Guid.Empty}/end"),
            }
        )
            (await operators.GetAsync(nowhere)).StatusCode.ShouldBe(HttpStatusCode.NotFound, nowhere);
    }

    [Theory, BothEngines]
    public async Task Roles_that_make_no_sense_here_and_hostile_input_are_refused_in_a_sentence(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));
        var browser = await sample.House.SignedIn(Role.Operator);
        foreach (var role in new[] { "", "Operator", "Coordinator", "Partner", "3", "{0}", "a\0b", "<script>alert(1)" })
        {
            using var refused = await Invite(sample, browser, Email(), role);
            ((int)refused.StatusCode).ShouldBeInRange(400, 499, role);
            (await refused.Content.ReadAsStringAsync()).ShouldNotContain("<script>alert");
        }
        string[] values =
        [
            "a\0b",
            "\uD800",
            new('x', 100_000),
            "e@example.org\r\nBcc: all@example.org",
            "\"><img src=x>",
        ];
        foreach (var value in values)
        {
            using var refused = await Invite(sample, browser, value, "Viewer");
            ((int)refused.StatusCode).ShouldBeInRange(400, 499);
            (await refused.Content.ReadAsStringAsync()).ShouldNotContain("<img src=x");
            using var named = await Invite(sample, browser, Email(), "Viewer", value);
            ((int)named.StatusCode).ShouldBeLessThan(500);
        }
        using var forOne = await Invite(
            sample,
            browser,
            Email(),
            "Viewer",
            organisation: Guid.CreateVersion7().ToString()
        );
        (await forOne.Text()).ShouldContain("Only partners work for an organisation");
    }

    [Theory, BothEngines]
    public async Task The_number_of_queries_does_not_grow_with_the_people(OnEngine engine)
    {
        await using var house = await House.On(engine);
        var sample = await Sample.In(house);
        var browser = await house.SignedIn(Role.Operator);
        await sample.Has(Role.Viewer, "First", Place.OfProgramme(sample.Programme));
        await Invite(sample, browser, Email(), "Auditor");
        var few = await CountQueries.Of(house, browser, At(sample));

        for (var n = 1; n <= 10; n++)
        {
            await sample.Has(Role.Viewer, $"Person {n}", Place.OfProgramme(sample.Programme));
            await Invite(sample, browser, Email(), "Auditor");
        }

        (await CountQueries.Of(house, browser, At(sample))).ShouldBe(few);
    }

    private static string At(Sample sample, string room = "") => $"/programmes/{sample.Programme}/people{room}";

    private static string EndOf(Sample sample, Membership role) => At(sample, $"/roles/{role.Id}/end");

    private static Task<Membership> RoleOf(Sample sample, Guid account) =>
        sample.House.InDatabase(db => db.Memberships.AsNoTracking().SingleAsync(m => m.AccountId == account));

    private static async Task<Sample> Another(Sample sample)
    {
        var name = Sample.Unique("P");
        var project = new Konvent.Projects.Project(name, sample.Programme, Sample.Say("en", "A second project"));
        await sample.House.InDatabase(async db =>
        {
            db.Add(project);
            await db.SaveAs(Author.Program, default);
        });
        return sample with { Project = project.Id, Acronym = name };
    }

    private static Task<HttpResponseMessage> Invite(
        Sample sample,
        HttpClient browser,
        string email,
        string role,
        string name = "Olga Officer",
        string organisation = ""
    ) =>
        browser.PostForm(
            At(sample, "/invite"),
            ("Form.Email", email),
            ("Form.Name", name),
            ("Form.Language", "pl"),
            ("Form.Role", role),
            ("Form.Organisation", organisation)
        );

    private static string Email() => Sample.Unique("invited-") + "@example.org";
}
