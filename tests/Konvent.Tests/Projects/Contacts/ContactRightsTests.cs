using System.Net;
using Konvent.People.Rights;
using Konvent.Projects;
using Konvent.Projects.Contacts;
using Konvent.Reading;
using Konvent.Tests.Api;
using Shouldly;

namespace Konvent.Tests.Projects.Contacts;

/// <summary>Who sees and who changes contacts; and what nobody sends by accident.</summary>
public sealed class ContactRightsTests(Houses houses)
{
    [Theory, BothEngines]
    public async Task A_partner_changes_the_contacts_of_its_own_organisation_and_no_others(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));
        var (own, other) = (await sample.TakesPart(), await sample.TakesPart());
        var mine = await sample.HasContact(own.OrganisationId, email: "mine@example.org");
        var theirs = await sample.HasContact(other.OrganisationId, email: "theirs@example.org");
        var browser = await sample.House.SignedIn(Role.Partner, sample.Place, own.OrganisationId);

        var html = await browser.GetStringAsync(sample.Room());
        html.ShouldContain("theirs@example.org");
        html.ShouldContain(sample.Room($"/{mine.Id}"));
        html.ShouldNotContain(sample.Room($"/{theirs.Id}"));
        (await browser.GetStringAsync(sample.Room("/new"))).ShouldNotContain(other.OrganisationId.ToString());

        (await Send(sample.Room("/new"), own.OrganisationId, "new@example.org")).ShouldBe(HttpStatusCode.Found);
        (await Send(sample.Room("/new"), other.OrganisationId, "new@example.org")).ShouldBe(HttpStatusCode.Forbidden);
        (await Send(sample.Room($"/{mine.Id}"), own.OrganisationId, "my@example.org")).ShouldBe(HttpStatusCode.Found);
        // Nor is a contact of one's own handed to another house.
        (await Send(sample.Room($"/{mine.Id}"), other.OrganisationId, "my@example.org")).ShouldBe(
            HttpStatusCode.Forbidden
        );
        (await Send(sample.Room($"/{theirs.Id}"), other.OrganisationId, "x@example.org")).ShouldBe(
            HttpStatusCode.Forbidden
        );
        (await Send(sample.Room($"/{theirs.Id}?handler=Remove"), other.OrganisationId, "x@example.org")).ShouldBe(
            HttpStatusCode.Forbidden
        );
        await sample.Do<TakeOutContact>(deed => deed.Run(sample.Acronym, theirs.Id, 1, sample.Coordinator, default));
        (await browser.GetStringAsync(sample.Room())).ShouldNotContain("theirs@example.org"); // Not even to bring it back.
        using var back = await browser.PostForm(
            sample.Room("/new"),
            sample.Room("?handler=Restore"),
            ("id", theirs.Id.ToString())
        );
        back.StatusCode.ShouldBe(HttpStatusCode.Forbidden);

        async Task<HttpStatusCode> Send(string address, Guid organisation, string email)
        {
            using var answer = await browser.PostForm(
                sample.Room("/new"),
                address,
                ("Form.Version", address.Contains("new", StringComparison.Ordinal) ? "0" : "1"),
                ("Form.OrganisationId", organisation.ToString()),
                ("Form.Function", "Finance"),
                ("Form.Email", email)
            );
            return answer.StatusCode;
        }
    }

    [Theory, BothEngines]
    public async Task Contacts_are_not_public_when_the_project_is(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));
        await sample.HasContact((await sample.TakesPart()).OrganisationId, email: "secret@example.org");
        await sample.Change(project =>
        {
            project.Describe(new ProjectFacts(null, null, null, [Language.English], [], null));
            project.OpenTo(Audience.Public);
            project.Launch(new DateOnly(2026, 1, 1));
        });
        var stranger = await sample.House.PersonWithoutRole();

        using var room = await stranger.Browser.GetAsync(sample.Room());
        room.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await stranger.Browser.GetStringAsync(sample.At())).ShouldNotContain(sample.Room());
        (await stranger.Browser.GetStringAsync(sample.At("/partners"))).ShouldNotContain(sample.Room());
        (await KeyHolder.Anybody(sample.House).Get(sample.Room())).Status.ShouldBe(404);
        (await sample.House.Browser().GetStringAsync($"/{Slug.Of(sample.Acronym)}/en")).ShouldNotContain(
            "secret@example.org"
        );
    }

    [Theory, BothEngines]
    public async Task A_viewer_sees_and_changes_nothing_and_a_stranger_does_not_even_see(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));
        var contact = await sample.HasContact((await sample.TakesPart()).OrganisationId);
        var viewer = await sample.House.SignedIn(Role.Viewer, sample.Place);
        var stranger = await sample.House.SignedIn(Role.Coordinator, (await Sample.In(sample.House)).Place);

        (await viewer.GetStringAsync(sample.Room())).ShouldNotContain(sample.Room("/"));
        foreach (var below in (string[])["/new", $"/{contact.Id}"])
        {
            (await viewer.GetAsync(sample.Room(below))).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
            (await stranger.GetAsync(sample.Room(below))).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        }
        (await stranger.GetAsync(sample.Room())).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        // One of another project is not found in one's own, either.
        var mine = await Sample.In(sample.House);
        var browser = await sample.House.SignedIn(Role.Coordinator, mine.Place);
        (await browser.GetAsync(mine.Room($"/{contact.Id}"))).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Theory, BothEngines]
    public async Task No_field_makes_the_form_fall_over(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));
        var partner = await sample.TakesPart();
        var browser = await sample.House.SignedIn(Role.Coordinator, sample.Place);
        string[] values =
        [
            "a\0b",
            "\u202Eevil",
            "<script>alert(1)</script>",
            "{0}{9}",
            "no number at all",
            "a@example.org\r\nBcc: b@example.org",
            "a@example.org, b@example.org",
            "\"a b\"@example.org",
            "ż@example.org",
            new string('9', 70_000),
            new string('x', 300) + "@example.org",
        ];
        string[] fields = ["OrganisationId", "Function", "Email", "Telephone", "AccountId", "Note.Texts[x]"];

        foreach (var value in values)
        foreach (var field in fields)
        {
            using var answer = await browser.PostForm(
                sample.Room("/new"),
                [
                    .. new[]
                    {
                        ("Form.OrganisationId", partner.OrganisationId.ToString()),
                        ("Form.Function", "Finance"),
                        ("Form.Email", "a@example.org"),
                    }.Where(one => one.Item1 != "Form." + field),
                    ("Form." + field, value),
                ]
            );
            ((int)answer.StatusCode).ShouldBeOneOf([400, 422], $"{field} {value[..Math.Min(20, value.Length)]}");
        }
        foreach (var value in values)
        {
            var query = Uri.EscapeDataString(value[..Math.Min(value.Length, 300)]);
            using var answer = await browser.GetAsync(sample.Room($"/new?organisation={query}&function={query}"));
            ((int)answer.StatusCode).ShouldBeLessThan(500);
        }
        (await sample.Contacts()).ShouldBeEmpty();
    }
}
