using System.Net;
using Konvent.Basics;
using Konvent.History;
using Konvent.People.Memberships;
using Konvent.People.Rights;
using Konvent.Reading;
using Konvent.Storage;
using Microsoft.EntityFrameworkCore;
using Shouldly;

namespace Konvent.Tests.Projects.Team;

public sealed class RolesInProjectTests(Houses houses)
{
    [Theory, BothEngines]
    public async Task A_coordinator_gives_somebody_in_the_project_a_further_role(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));
        var office = Sample.Unique("Urząd ");
        var organisation = await sample.Organisation(office);
        var person = await sample.Has(Role.Viewer, "Vera Viewer");
        var coordinator = await sample.House.SignedIn(Role.Coordinator, sample.Place);
        var page = sample.At($"/people/{person}");

        using var answer = await coordinator.PostForm(
            page,
            ("Form.Role", "Partner"),
            ("Form.Organisation", organisation.ToString())
        );

        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        var text = await coordinator.Text(sample.At("/people"));
        text.ShouldContain("Vera Viewer has the role now: Partner.");
        text.ShouldContain($"Partner {office} since");
        var given = await RoleOf(sample, person, Role.Partner);
        var revision = await sample.House.InDatabase(db => db.Revisions.SingleAsync(r => r.Of == given.Id));
        revision.In.ShouldBe(sample.Project);
        revision.WhoName.ShouldBe("Maria Muster");
        (await coordinator.PostForm(page, ("Form.Role", "Viewer"))).StatusCode.ShouldBe(
            HttpStatusCode.UnprocessableEntity,
            "a role is not given twice"
        );
    }

    [Theory, BothEngines]
    public async Task A_partner_works_for_an_organisation_that_takes_part_and_nobody_else_for_any(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));
        var other = await Sample.In(sample.House);
        var (mine, foreign) = (await sample.Organisation(), await other.Organisation());
        var person = await sample.Has(Role.Viewer, "Vera Viewer");
        var coordinator = await sample.House.SignedIn(Role.Coordinator, sample.Place);

        await Refused("Partner", "", "Say for which organisation");
        await Refused("Partner", foreign.ToString(), "organisations that take part");
        await Refused("Partner", "x", "organisations that take part");
        await Refused("Adviser", mine.ToString(), "Only partners work for an organisation");
        await Refused("", "", "choose one of the roles");
        await Refused("3", "", "choose one of the roles");
        await Refused("Operator", "", "cannot be given here");
        await Refused("ProgrammeOfficer", "", "cannot be given here");

        async Task Refused(string role, string organisation, string sentence)
        {
            using var answer = await coordinator.PostForm(
                sample.At($"/people/{person}"),
                ("Form.Role", role),
                ("Form.Organisation", organisation)
            );
            answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity, role);
            (await answer.Text()).ShouldContain(sentence);
        }
    }

    [Theory, BothEngines]
    public async Task A_role_ends_at_once_and_stays_in_the_record(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));
        var person = await sample.House.PersonWith(Role.Adviser, sample.Place);
        var coordinator = await sample.House.SignedIn(Role.Coordinator, sample.Place);
        var role = await RoleOf(sample, person.Id, Role.Adviser);
        (await coordinator.Text(EndOf(sample, role))).ShouldContain("Maria Muster, Adviser");

        using var answer = await coordinator.PostForm(EndOf(sample, role), ("Form.Until", " "));

        answer.Headers.Location!.OriginalString.ShouldBe(sample.At("/people"));
        (await person.Browser.GetAsync(sample.At())).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await coordinator.Text(sample.At("/people"))).ShouldContain("1 role that has ended");
        (await coordinator.Text(sample.At($"/people/{person.Id}"))).ShouldContain(
            "Adviser taken back on the day it was given"
        );
        (await coordinator.PostForm(sample.At($"/people/{person.Id}"), ("Form.Role", "Adviser"))).StatusCode.ShouldBe(
            HttpStatusCode.Redirect,
            "it can be given again"
        );
        (await person.Browser.GetAsync(sample.At())).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Theory, BothEngines]
    public async Task A_role_ends_after_a_day_to_come_that_is_typed_as_people_do(OnEngine engine)
    {
        await using var house = await House.On(engine);
        var sample = await Sample.In(house);
        var person = await house.PersonWith(Role.Auditor, sample.Place);
        var role = await RoleOf(sample, person.Id, Role.Auditor);
        var coordinator = await house.SignedIn(Role.Coordinator, sample.Place);
        var last = house.Clock.Today().AddDays(3);

        foreach (var wrong in new[] { "soon", "2031", "1 March 1999", "<b>", new string('9', 100_000) })
        {
            using var refused = await coordinator.PostForm(EndOf(sample, role), ("Form.Until", wrong));
            refused.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity, wrong[..Math.Min(20, wrong.Length)]);
            (await refused.Content.ReadAsStringAsync()).ShouldContain(WebUtility.HtmlEncode(wrong));
        }
        var typed = When.Day(last).Write(Language.English);
        await coordinator.PostForm(EndOf(sample, role), ("Form.Until", typed));

        (await coordinator.Text(sample.At("/people"))).ShouldContain($"The role ends on {typed}.");
        (await person.Browser.GetAsync(sample.At())).StatusCode.ShouldBe(HttpStatusCode.OK);
        house.Clock.Move(TimeSpan.FromDays(4));
        (await person.Browser.GetAsync(sample.At())).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Theory, BothEngines]
    public async Task Who_ends_their_own_role_is_warned_and_not_led_to_a_closed_door(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));
        var person = await sample.House.PersonWith(Role.Coordinator, sample.Place);
        var role = await RoleOf(sample, person.Id, Role.Coordinator);
        (await person.Browser.Text(EndOf(sample, role))).ShouldContain("This is your own role.");

        using var answer = await person.Browser.PostForm(EndOf(sample, role), ("Form.Until", ""));

        answer.Headers.Location!.OriginalString.ShouldBe("/projects");
        (await person.Browser.Text("/projects")).ShouldContain("The role has ended.");
    }

    [Theory, BothEngines]
    public async Task Nobody_but_those_who_give_roles_here_gives_or_ends_any(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));
        var other = await Sample.In(sample.House);
        var organisation = await sample.Organisation();
        var person = await sample.Has(Role.Viewer, "Vera Viewer");
        var role = await RoleOf(sample, person, Role.Viewer);
        var partner = await sample.House.SignedIn(Role.Partner, sample.Place, organisation);
        var stranger = await sample.House.SignedIn(Role.Coordinator, other.Place);

        foreach (
            var (browser, answer) in new[] { (partner, HttpStatusCode.Forbidden), (stranger, HttpStatusCode.NotFound) }
        )
        foreach (
            var address in new[] { sample.At($"/people/{person}"), EndOf(sample, role), sample.At("/people/invite") }
        )
        {
            (await browser.GetAsync(address)).StatusCode.ShouldBe(answer, address);
            (await browser.PostForm("/account", address, ("Form.Role", "Coordinator"))).StatusCode.ShouldBe(
                answer,
                address
            );
        }
        (await RoleOf(sample, person, Role.Viewer)).Until.ShouldBeNull();
    }

    [Theory, BothEngines]
    public async Task People_and_roles_from_elsewhere_are_not_found_here(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));
        var other = await Sample.In(sample.House);
        var officer = await sample.House.PersonWith(Role.ProgrammeOfficer, Place.OfProgramme(sample.Programme));
        var stranger = await other.Has(Role.Viewer, "Stella Stranger");
        var browser = await sample.House.SignedIn(Role.Operator);
        var foreign = await RoleOf(other, stranger, Role.Viewer);
        var programmes = await RoleOf(sample, officer.Id, Role.ProgrammeOfficer);

        foreach (
            var address in new[]
            {
                sample.At($"/people/{stranger}"),
                sample.At($"/people/{Guid.Empty}"),
                sample.At("/people/nobody"),
                EndOf(sample, foreign),
                EndOf(sample, programmes),
            }
        )
        {
            (await browser.GetAsync(address)).StatusCode.ShouldBe(HttpStatusCode.NotFound, address);
            (await browser.PostForm("/account", address, ("Form.Role", "Viewer"))).StatusCode.ShouldBe(
                HttpStatusCode.NotFound,
                address
            );
        }
        (await browser.PostForm(sample.At($"/people/{officer.Id}"), ("Form.Role", "Adviser"))).StatusCode.ShouldBe(
            HttpStatusCode.Redirect,
            "those of the programme get roles in the project"
        );
    }

    private static string EndOf(Sample sample, Membership role) => sample.At($"/people/roles/{role.Id}/end");

    private static Task<Membership> RoleOf(Sample sample, Guid account, Role role) =>
        sample.House.InDatabase(db =>
            db.Memberships.AsNoTracking().SingleAsync(m => m.AccountId == account && m.Role == role)
        );
}
