using System.Net;
using Konvent.People.Invitations;
using Konvent.People.Rights;
using Konvent.Storage;
using Microsoft.EntityFrameworkCore;
using Shouldly;

namespace Konvent.Tests.Projects.Team;

public sealed class InvitingTests(Houses houses)
{
    [Theory, BothEngines]
    public async Task An_invitation_goes_out_in_the_language_of_the_invited_and_stands_in_the_list(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));
        var office = Sample.Unique("Urząd ");
        var organisation = await sample.Organisation(office);
        var coordinator = await sample.House.SignedIn(Role.Coordinator, sample.Place);
        var email = Email();

        using var answer = await Invite(sample, coordinator, email, "pl", "Partner", organisation.ToString());

        answer.Headers.Location!.OriginalString.ShouldBe(sample.At("/people"));
        var letter = (await sample.House.LettersTo(email)).ShouldHaveSingleItem();
        letter.Text.ShouldContain($"Rola: Partner ({sample.Acronym}, {office})");
        var text = await coordinator.Text(sample.At("/people"));
        text.ShouldContain($"An invitation is on its way to {email}.");
        text.ShouldContain($"Eva Example Partner · {office} · {email} Invited by Maria Muster");

        var eva = sample.House.Browser();
        await eva.PostForm(
            await sample.House.LinkTo(email),
            ("Form.Name", "Eva Example"),
            ("Form.Language", "en"),
            ("Form.Password", "four words and a stone")
        );
        var after = await coordinator.Text(sample.At("/people"));
        after.ShouldContain($"Eva Example {email} Partner {office} since");
        after.ShouldNotContain("Send again");
        (await eva.GetAsync(sample.At("/people"))).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Theory, BothEngines]
    public async Task Whoever_has_an_account_is_invited_all_the_same(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));
        var person = await sample.House.PersonWithoutRole();
        var coordinator = await sample.House.SignedIn(Role.Coordinator, sample.Place);

        await Invite(sample, coordinator, person.Email, "en", "Translator");
        (await person.Browser.GetAsync(sample.At())).StatusCode.ShouldBe(HttpStatusCode.NotFound, "not yet");
        await person.Browser.PostForm(await sample.House.LinkTo(person.Email) + "?handler=Take");

        (await person.Browser.GetAsync(sample.At())).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Theory, BothEngines]
    public async Task An_invitation_is_sent_again_with_a_new_link_and_withdrawn(OnEngine engine)
    {
        await using var house = await House.On(engine);
        var sample = await Sample.In(house);
        var coordinator = await sample.House.SignedIn(Role.Coordinator, sample.Place);
        var email = Email();
        await Invite(sample, coordinator, email, "de", "Viewer");
        var first = await sample.House.LinkTo(email);
        var id = (await Stored(sample, email)).Id.ToString();
        house.Clock.Move(WithdrawInvitation.Pause);

        await coordinator.PostForm(sample.At("/people?handler=Resend"), ("id", id));

        (await coordinator.Text(sample.At("/people"))).ShouldContain("the earlier link no longer works");
        (await sample.House.LettersTo(email)).Count.ShouldBe(2);
        var second = await sample.House.LinkTo(email);
        (await sample.House.Browser().GetAsync(first)).StatusCode.ShouldBe(HttpStatusCode.Gone);
        (await sample.House.Browser().GetAsync(second)).StatusCode.ShouldBe(HttpStatusCode.OK);

        await coordinator.PostForm(sample.At("/people?handler=Withdraw"), ("id", id));

        (await sample.House.Browser().GetAsync(second)).StatusCode.ShouldBe(HttpStatusCode.Gone);
        (await coordinator.GetStringAsync(sample.At("/people"))).ShouldNotContain(email);
        (await coordinator.PostForm("/account", sample.At("/people?handler=Withdraw"), ("id", id))).StatusCode.ShouldBe(
            HttpStatusCode.NotFound
        );
    }

    [Theory, BothEngines]
    public async Task An_invitation_is_sent_again_once_in_five_minutes(OnEngine engine)
    {
        await using var house = await House.On(engine);
        var sample = await Sample.In(house);
        var coordinator = await house.SignedIn(Role.Coordinator, sample.Place);
        var email = Email();
        await Invite(sample, coordinator, email, "de", "Viewer");
        var first = await house.LinkTo(email);

        await Refused();
        (await house.Browser().GetAsync(first)).StatusCode.ShouldBe(HttpStatusCode.OK, "the link it has still works");
        house.Clock.Move(WithdrawInvitation.Pause);
        (await Resend()).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        house.Clock.Move(WithdrawInvitation.Pause - TimeSpan.FromSeconds(1));
        await Refused();
        (await house.LettersTo(email)).Count.ShouldBe(2);
        house.Clock.Move(TimeSpan.FromSeconds(1));
        (await Resend()).StatusCode.ShouldBe(HttpStatusCode.Redirect);

        async Task Refused()
        {
            using var answer = await Resend();
            answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
            (await answer.Text()).ShouldContain("sent less than five minutes ago");
        }

        async Task<HttpResponseMessage> Resend() =>
            await coordinator.PostForm(
                sample.At("/people?handler=Resend"),
                ("id", (await Stored(sample, email)).Id.ToString())
            );
    }

    [Theory, BothEngines]
    public async Task An_expired_invitation_says_so_until_it_is_sent_again_or_withdrawn(OnEngine engine)
    {
        await using var house = await House.On(engine);
        var sample = await Sample.In(house);
        var coordinator = await house.PersonWith(Role.Coordinator, sample.Place);
        var (kept, left) = (Email(), Email());
        await Invite(sample, coordinator.Browser, kept, "en", "Viewer");
        await Invite(sample, coordinator.Browser, left, "en", "Auditor");
        house.Clock.Move(InvitePerson.Time);

        (await coordinator.Browser.Text(sample.At("/people"))).Split("expired").Length.ShouldBe(3);
        await coordinator.Browser.PostForm(
            sample.At("/people?handler=Resend"),
            ("id", (await Stored(sample, kept)).Id.ToString())
        );
        await coordinator.Browser.PostForm(
            sample.At("/people?handler=Withdraw"),
            ("id", (await Stored(sample, left)).Id.ToString())
        );

        var text = await coordinator.Browser.Text(sample.At("/people"));
        text.ShouldContain(kept);
        text.ShouldNotContain(left);
        text.ShouldNotContain("expired");
    }

    [Theory, BothEngines]
    public async Task Invitations_of_another_project_are_not_found_here(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));
        var other = await Sample.In(sample.House);
        var officer = await sample.House.SignedIn(Role.Operator);
        var partner = await sample.House.SignedIn(Role.Adviser, sample.Place);
        var (mine, foreign) = (Email(), Email());
        await Invite(sample, officer, mine, "en", "Viewer");
        await Invite(other, officer, foreign, "en", "Viewer");

        foreach (var deed in new[] { "Resend", "Withdraw" })
        {
            var address = sample.At($"/people?handler={deed}");
            foreach (var id in new[] { (await Stored(other, foreign)).Id.ToString(), Guid.Empty.ToString(), "x", "" })
                (await officer.PostForm("/account", address, ("id", id))).StatusCode.ShouldBe(
                    HttpStatusCode.NotFound,
                    id
                );
            (
                await partner.PostForm("/account", address, ("id", (await Stored(sample, mine)).Id.ToString()))
            ).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        }
        (await sample.House.LettersTo(foreign)).Count.ShouldBe(1);
        (await Stored(sample, mine)).WithdrawnAt.ShouldBeNull();
    }

    [Theory, BothEngines]
    public async Task Everything_wrong_is_said_at_once_and_what_was_typed_stays(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));
        var coordinator = await sample.House.SignedIn(Role.Coordinator, sample.Place);

        using var answer = await Invite(sample, coordinator, "no address", "xx", "", "nowhere", "Ewa <b>Przykład");

        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var html = await answer.Content.ReadAsStringAsync();
        foreach (var field in new[] { "Email", "Language", "Role", "Organisation" })
            html.ShouldContain($"href=\"#Form_{field}\"");
        html.ShouldContain("value=\"no address\"");
        html.ShouldContain("value=\"Ewa &lt;b&gt;Przykład\"");
    }

    [Theory, BothEngines]
    public async Task Hostile_input_is_refused_in_a_sentence(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));
        var coordinator = await sample.House.SignedIn(Role.Coordinator, sample.Place);
        string[] values =
        [
            "a\0b",
            "\uD800",
            "a\uDC00b",
            new string('x', 100_000),
            string.Concat(Enumerable.Repeat("ł@", 50_000)),
            "<script>alert(1)</script>",
            "eve@example.org\r\nBcc: all@example.org",
            "\"><img src=x>",
            "\u202Eevil",
            Guid.CreateVersion7().ToString(),
            "-1",
            "{0}",
        ];
        string[] fields = ["Form.Email", "Form.Name", "Form.Language", "Form.Role", "Form.Organisation"];
        foreach (var value in values)
        foreach (var wrong in fields)
        {
            using var answer = await coordinator.PostForm(
                sample.At("/people/invite"),
                [.. fields.Select(field => (field, field == wrong ? value : Good(field)))]
            );
            var what = $"{wrong} {value[..Math.Min(20, value.Length)]}";
            ((int)answer.StatusCode).ShouldBeLessThan(500, what);
            var html = await answer.Content.ReadAsStringAsync();
            html.ShouldNotContain("<script>alert", Case.Insensitive, what);
            html.ShouldNotContain("<img src=x", Case.Insensitive, what);
            if (answer.StatusCode == HttpStatusCode.UnprocessableEntity && wrong != "Form.Email")
                html.ShouldContain($"value=\"{Good("Form.Email")}\"", Case.Sensitive, what);
        }
        foreach (var letter in await sample.House.LettersTo(Good("Form.Email")))
            letter.ToName.ShouldNotContain('\n');

        string Good(string field) =>
            field switch
            {
                "Form.Email" => $"eve.{sample.Acronym.ToLowerInvariant()}@example.org",
                "Form.Language" => "en",
                "Form.Role" => "Viewer",
                _ => "",
            };
    }

    private static Task<HttpResponseMessage> Invite(
        Sample sample,
        HttpClient browser,
        string email,
        string language,
        string role,
        string organisation = "",
        string name = "Eva Example"
    ) =>
        browser.PostForm(
            sample.At("/people/invite"),
            ("Form.Email", email),
            ("Form.Name", name),
            ("Form.Language", language),
            ("Form.Role", role),
            ("Form.Organisation", organisation)
        );

    private static Task<Invitation> Stored(Sample sample, string email) =>
        sample.House.InDatabase(db => db.Invitations.AsNoTracking().SingleAsync(i => i.Email == email));

    private static string Email() => Sample.Unique("invited-") + "@example.org";
}
