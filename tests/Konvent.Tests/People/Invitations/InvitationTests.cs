using System.Net;
using Konvent.Basics;
using Konvent.Mail;
using Konvent.People.Accounts;
using Konvent.People.Invitations;
using Konvent.People.Memberships;
using Konvent.People.Rights;
using Konvent.Reading;
using Konvent.Storage;
using Konvent.Tests.Projects;
using Microsoft.EntityFrameworkCore;
using Shouldly;

namespace Konvent.Tests.People.Invitations;

public sealed class InvitationTests(Houses houses)
{
    private const string Password = "four words and a stone";

    [Theory, BothEngines]
    public async Task An_invited_person_makes_an_account_and_has_the_role(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));
        var email = Email();
        await Invite(sample, email, Role.Translator);
        using var browser = sample.House.Browser();
        var link = await sample.House.LinkTo(email);

        var page = await (await browser.GetAsync(link)).Text();
        page.ShouldContain("Ada Example invites you");
        page.ShouldContain("Translator");
        page.ShouldContain(sample.Acronym);
        using var answer = await SignUp(browser, link);

        answer.StatusCode.ShouldBe(HttpStatusCode.Found);
        answer.Headers.Location!.ToString().ShouldBe(sample.At());
        (await browser.GetAsync(sample.At())).StatusCode.ShouldBe(HttpStatusCode.OK);
        var account = await sample.House.InDatabase(db => db.Accounts.SingleAsync(a => a.Email == email));
        account.EmailConfirmed.ShouldBeTrue();
        var role = await sample.House.InDatabase(db => db.Memberships.SingleAsync(m => m.AccountId == account.Id));
        (role.Role, role.ProjectId).ShouldBe((Role.Translator, sample.Project));
    }

    [Theory, BothEngines]
    public async Task The_letter_is_in_the_language_of_the_one_who_is_invited(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));
        var email = Email();

        await Invite(sample, email, Role.Partner, Guid.CreateVersion7(), Language.Polish);

        var letter = (await sample.House.LettersTo(email)).ShouldHaveSingleItem();
        letter.Subject.ShouldBe("Zaproszenie do Konventu");
        letter.Text.ShouldContain($"Rola: Partner ({sample.Acronym})");
    }

    [Theory, BothEngines]
    public async Task Looking_at_an_invitation_changes_nothing(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));
        var email = Email();
        await Invite(sample, email, Role.Viewer);
        var link = await sample.House.LinkTo(email);

        for (var turn = 0; turn < 3; turn++)
            (await sample.House.Browser().GetAsync(link)).StatusCode.ShouldBe(HttpStatusCode.OK);

        (await Stored(sample, email)).IsOpen(sample.House.Clock.GetUtcNow()).ShouldBeTrue();
    }

    [Theory, BothEngines]
    public async Task A_link_works_once(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));
        var email = Email();
        await Invite(sample, email, Role.Viewer);
        var link = await sample.House.LinkTo(email);
        using var late = sample.House.Browser();
        var token = await late.FormToken(link);
        await SignUp(sample.House.Browser(), link);

        (await late.GetAsync(link)).StatusCode.ShouldBe(HttpStatusCode.Gone);
        using var again = await late.PostWith(token, link, Fields("Late Comer"));

        again.StatusCode.ShouldBe(HttpStatusCode.Gone);
        (await again.Text()).ShouldContain("This invitation has been used");
    }

    [Theory, BothEngines]
    public async Task Two_who_use_a_link_at_the_same_moment_make_one_account(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));
        var email = Email();
        await Invite(sample, email, Role.Viewer);
        var link = await sample.House.LinkTo(email);

        var answers = await sample.House.PostAtOnce(4, link, _ => Fields("Eva Example"));

        answers.Count(a => a.StatusCode == HttpStatusCode.Found).ShouldBe(1);
        answers.ShouldAllBe(a => (int)a.StatusCode < 500);
        (await sample.House.InDatabase(db => db.Accounts.CountAsync(a => a.Email == email))).ShouldBe(1);
        (await sample.House.InDatabase(db => db.Memberships.CountAsync(m => m.ProjectId == sample.Project))).ShouldBe(
            1
        );
    }

    [Theory, BothEngines]
    public async Task Whoever_has_an_account_signs_in_and_takes_the_role_up(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));
        var person = await sample.House.PersonWithAccount();
        await Invite(sample, person.Email, Role.Adviser);
        var link = await sample.House.LinkTo(person.Email);

        (await (await person.Browser.GetAsync(link)).Text()).ShouldContain(
            "There is an account with this e-mail address"
        );
        await sample.House.SignIn(person);
        (await (await person.Browser.GetAsync(link)).Text()).ShouldContain($"You are signed in as {person.Name}");
        using var answer = await person.Browser.PostForm(link + "?handler=Take");

        answer.StatusCode.ShouldBe(HttpStatusCode.Found);
        answer.Headers.Location!.ToString().ShouldBe(sample.At());
        (await person.Browser.GetAsync(sample.At())).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Theory, BothEngines]
    public async Task Nobody_makes_a_second_account_of_an_address(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));
        var email = Email();
        await Invite(sample, email, Role.Viewer);
        var link = await sample.House.LinkTo(email);
        using var browser = sample.House.Browser();
        var token = await browser.FormToken(link);
        await sample.House.PersonWithAccount(account => Rename(account, email));

        using var answer = await browser.PostWith(token, link, Fields("Somebody"));

        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
    }

    [Theory, BothEngines]
    public async Task A_withdrawn_an_expired_and_a_renewed_link_work_no_more(OnEngine engine)
    {
        await using var house = await House.On(engine);
        var sample = await Sample.In(house);
        var (first, second, third) = (Email(), Email(), Email());
        foreach (var email in new[] { first, second, third })
            await Invite(sample, email, Role.Viewer);
        var links = new[] { await house.LinkTo(first), await house.LinkTo(third) };

        await sample.Do<WithdrawInvitation, bool>(async deed =>
        {
            await deed.Run((await Stored(sample, first)).Id, sample.Coordinator, default);
            return true;
        });
        house.Clock.Move(WithdrawInvitation.Pause);
        var renewed = await sample.Do<WithdrawInvitation, SentInvitation>(async deed =>
            await deed.Resend((await Stored(sample, third)).Id, sample.Coordinator, default)
        );

        foreach (var link in links)
            (await house.Browser().GetAsync(link)).StatusCode.ShouldBe(HttpStatusCode.Gone);
        (await house.Browser().GetAsync(Links.PathIn(renewed.Link))).StatusCode.ShouldBe(HttpStatusCode.OK);
        house.Clock.Move(InvitePerson.Time);
        (await house.Browser().GetAsync(await house.LinkTo(second))).StatusCode.ShouldBe(HttpStatusCode.Gone);
    }

    [Theory, BothEngines]
    public async Task Only_who_may_invite_here_invites_and_only_into_a_role_that_makes_sense_here(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));
        var other = await Sample.In(sample.House);

        foreach (var role in new[] { Role.Partner, Role.Adviser, Role.Translator, Role.Auditor, Role.Viewer })
            await Should.ThrowAsync<NotAllowed>(() =>
                Invite(sample, Email(), Role.Viewer, by: sample.With(role, Guid.CreateVersion7()))
            );
        await Should.ThrowAsync<NotFound>(() => Invite(sample, Email(), Role.Viewer, by: other.Coordinator));
        foreach (var role in new[] { Role.Operator, Role.ProgrammeOfficer })
            (await Should.ThrowAsync<RuleBroken>(() => Invite(sample, Email(), role))).First.Key.ShouldBe(
                "people.membership.wrongPlace"
            );
        await Should.ThrowAsync<NotAllowed>(() =>
            sample.Do<InvitePerson, SentInvitation>(deed =>
                deed.Run(
                    new(Email(), "Eva Example", Language.English, Role.Operator),
                    Place.Server,
                    sample.Coordinator,
                    default
                )
            )
        );
    }

    [Theory, BothEngines]
    public async Task Nobody_is_invited_twice_or_into_a_role_they_have(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));
        var person = await sample.House.PersonWith(Role.Viewer, sample.Place);
        var email = Email();
        await Invite(sample, email, Role.Viewer);

        (
            await Should.ThrowAsync<RuleBroken>(() => Invite(sample, email.ToUpperInvariant(), Role.Viewer))
        ).First.Key.ShouldBe("people.invitation.already");
        (await Should.ThrowAsync<RuleBroken>(() => Invite(sample, person.Email, Role.Viewer))).First.Key.ShouldBe(
            "people.membership.already"
        );
        await Invite(sample, person.Email, Role.Translator);
    }

    [Theory, BothEngines]
    public async Task Hostile_input_is_refused_in_a_sentence_and_keeps_what_was_typed(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));
        var email = Email();
        await Invite(sample, email, Role.Viewer);
        var link = await sample.House.LinkTo(email);

        foreach (var name in new[] { "", "\uFFFD\u202E", new string('x', 100_000), "two\nlines" })
        {
            using var answer = await SignUp(sample.House.Browser(), link, name);
            answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity, name[..Math.Min(9, name.Length)]);
        }
        using var kept = await SignUp(sample.House.Browser(), link, "Zażółć <b>Gęślą", "short");
        kept.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var html = await kept.Content.ReadAsStringAsync();
        html.ShouldContain("value=\"Zażółć &lt;b&gt;Gęślą\"");
        html.ShouldNotContain("value=\"short\"");
        foreach (var secret in new[] { "x", "%00", "%ED%A0%80", new string('a', 5000), "..%2f..", "'--" })
            (await sample.House.Browser().GetAsync("/invitations/" + secret)).StatusCode.ShouldBeOneOf(
                HttpStatusCode.Gone,
                HttpStatusCode.NotFound,
                HttpStatusCode.BadRequest
            );
    }

    private static Task<SentInvitation> Invite(
        Sample sample,
        string email,
        Role role,
        Guid? organisation = null,
        Language? language = null,
        Person? by = null
    ) =>
        sample.Do<InvitePerson, SentInvitation>(deed =>
            deed.Run(
                new(email, "Eva Example", language ?? Language.English, role, organisation),
                sample.Place,
                by ?? sample.Coordinator,
                default
            )
        );

    private static Task<Invitation> Stored(Sample sample, string email) =>
        sample.House.InDatabase(db => db.Invitations.AsNoTracking().SingleAsync(i => i.Email == email));

    private static Task<HttpResponseMessage> SignUp(
        HttpClient browser,
        string link,
        string name = "Eva Example",
        string password = Password
    ) => browser.PostForm(link, Fields(name, password));

    private static (string, string)[] Fields(string name, string password = Password) =>
        [("Form.Name", name), ("Form.Language", "en"), ("Form.Password", password)];

    private static void Rename(Account account, string email) =>
        (account.Email, account.NormalizedEmail, account.UserName, account.NormalizedUserName) = (
            email,
            email.ToUpperInvariant(),
            email,
            email.ToUpperInvariant()
        );

    private static string Email() => $"invited-{Guid.CreateVersion7():N}@example.org";
}
