using System.Net;
using System.Text.RegularExpressions;
using Konvent.People.Accounts;
using Konvent.People.Sessions;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Shouldly;

namespace Konvent.Tests.People.Passkeys;

public sealed partial class PasskeyTests(Houses houses)
{
    private const string Page = "/account/passkeys";

    [Theory, BothEngines]
    public async Task A_passkey_is_added_and_opens_the_account_without_a_name_or_a_password(OnEngine engine)
    {
        var house = await houses.On(engine);
        var person = await house.PersonWithoutRole();
        using var device = new TestAuthenticator(house.Address);

        (await Add(person, device, "Laptop at work")).Headers.Location!.ToString().ShouldBe(Page);
        using var browser = house.Browser();
        using var answer = await SignIn(browser, device);

        answer.Headers.Location!.ToString().ShouldBe("/projects");
        (await browser.GetStringAsync(Page)).ShouldContain("Laptop at work");
        (
            await house.InDatabase(db =>
                db.Sessions.Where(s => s.AccountId == person.Id).Select(s => s.Method).ToListAsync()
            )
        ).ShouldContain("passkey");
    }

    [Theory, BothEngines]
    public async Task A_device_that_did_not_ask_for_its_owner_opens_nothing(OnEngine engine)
    {
        var house = await houses.On(engine);
        var person = await house.PersonWithoutRole();
        using var device = new TestAuthenticator(house.Address);
        await Add(person, device, "Laptop");

        using var answer = await SignIn(house.Browser(), device, withFinger: false);

        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
    }

    [Theory, BothEngines]
    public async Task An_answer_opens_once_and_only_where_the_question_was_asked(OnEngine engine)
    {
        var house = await houses.On(engine);
        var person = await house.PersonWithoutRole();
        using var device = new TestAuthenticator(house.Address);
        await Add(person, device, "Laptop");
        using var browser = house.Browser();
        var answer = device.Get(await Options(browser, "/sign-in", "PasskeyOptions"));

        (await Send(house.Browser(), answer)).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await Send(browser, answer)).StatusCode.ShouldBe(HttpStatusCode.Found);
        await browser.PostForm("/sign-out");
        (await Send(browser, answer)).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
    }

    [Theory, BothEngines]
    public async Task A_passkey_made_for_another_site_is_refused(OnEngine engine)
    {
        var house = await houses.On(engine);
        var person = await house.PersonWithoutRole();
        using var device = new TestAuthenticator(new Uri("https://evil.example"));

        using var answer = await Add(person, device, "Laptop");

        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
    }

    [Theory, BothEngines]
    public async Task A_passkey_is_renamed_and_removed_by_its_owner_only(OnEngine engine)
    {
        var house = await houses.On(engine);
        var (person, other) = (await house.PersonWithoutRole(), await house.PersonWithoutRole());
        using var device = new TestAuthenticator(house.Address);
        await Add(person, device, "Laptop");
        var id = Id().Match(await person.Browser.GetStringAsync(Page)).Groups[1].Value;

        (await other.Browser.PostForm(Page + "?handler=Remove", ("id", id))).StatusCode.ShouldBe(
            HttpStatusCode.NotFound
        );
        (
            await person.Browser.PostForm(Page + "?handler=Rename", ("id", id), ("Form.Name", "Old laptop"))
        ).StatusCode.ShouldBe(HttpStatusCode.Found);
        (await person.Browser.GetStringAsync(Page)).ShouldContain("Old laptop");
        await person.Browser.PostForm(Page + "?handler=Remove", ("id", id));

        (await SignIn(house.Browser(), device)).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
    }

    [Theory, BothEngines]
    public async Task Whoever_has_no_password_keeps_one_passkey(OnEngine engine)
    {
        var house = await houses.On(engine);
        var person = await house.PersonWithoutRole();
        using var device = new TestAuthenticator(house.Address);
        await Add(person, device, "Laptop");
        await house.InDatabase(async db =>
        {
            (await db.Accounts.SingleAsync(a => a.Id == person.Id)).PasswordHash = null;
            await db.SaveChangesAsync();
        });
        var id = Id().Match(await person.Browser.GetStringAsync(Page)).Groups[1].Value;

        using var answer = await person.Browser.PostForm(Page + "?handler=Remove", ("id", id));

        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await Count(house, person)).ShouldBe(1);
    }

    [Theory, BothEngines]
    public async Task A_closed_account_opens_to_no_passkey(OnEngine engine)
    {
        var house = await houses.On(engine);
        var person = await house.PersonWithoutRole();
        using var device = new TestAuthenticator(house.Address);
        await Add(person, device, "Laptop");
        await house.InDatabase(async db =>
        {
            (await db.Accounts.SingleAsync(a => a.Id == person.Id)).ClosedAt = house.Clock.GetUtcNow();
            await db.SaveChangesAsync();
        });

        (await SignIn(house.Browser(), device)).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
    }

    [Theory, BothEngines]
    public async Task Anything_else_instead_of_an_answer_is_refused_in_a_sentence(OnEngine engine)
    {
        var house = await houses.On(engine);
        var person = await house.PersonWithoutRole();
        using var device = new TestAuthenticator(house.Address);
        var real = device.Create(await Options(person.Browser, Page, "Options"));
        string[] answers =
        [
            "",
            "{",
            "null",
            "[]",
            "{}",
            "\"text\"",
            "{\"id\":1}",
            new string('[', 5000),
            new string('x', 1_000_000),
            real.Replace("\"public-key\"", "7", StringComparison.Ordinal),
            real.Replace("\"response\":{", "\"response\":{\"a\":\"\\ud800\",", StringComparison.Ordinal),
            real.Replace("\"clientDataJSON\":\"", "\"clientDataJSON\":\"AAAA", StringComparison.Ordinal),
            real.Replace("\"attestationObject\":\"", "\"attestationObject\":\"AAAA", StringComparison.Ordinal),
            real.Replace("\"attestationObject\":\"", "\"attestationObject\":\"//", StringComparison.Ordinal),
        ];

        foreach (var answer in answers)
        {
            var start = answer[..Math.Min(40, answer.Length)];
            await Options(person.Browser, Page, "Options");
            (
                await person.Browser.PostForm(Page + "?handler=Add", ("Form.Name", "x"), ("Form.Credential", answer))
            ).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity, start);
            using var browser = house.Browser();
            await Options(browser, "/sign-in", "PasskeyOptions");
            (await Send(browser, answer)).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity, start);
        }
        foreach (var id in new[] { "", "%%%", "AAAA", new string('A', 100_000), "\0" })
            ((int)(await person.Browser.PostForm(Page + "?handler=Remove", ("id", id))).StatusCode).ShouldBeInRange(
                400,
                422
            );
    }

    private static async Task<HttpResponseMessage> Add(TestPerson person, TestAuthenticator device, string name)
    {
        var credential = device.Create(await Options(person.Browser, Page, "Options"));
        return await person.Browser.PostForm(
            Page + "?handler=Add",
            ("Form.Name", name),
            ("Form.Credential", credential)
        );
    }

    private static async Task<HttpResponseMessage> SignIn(
        HttpClient browser,
        TestAuthenticator device,
        bool withFinger = true
    ) => await Send(browser, device.Get(await Options(browser, "/sign-in", "PasskeyOptions"), withFinger));

    private static Task<HttpResponseMessage> Send(HttpClient browser, string credential) =>
        browser.PostForm("/sign-in?handler=Passkey", ("Form.Credential", credential));

    private static async Task<string> Options(HttpClient browser, string page, string handler)
    {
        using var answer = await browser.PostForm($"{page}?handler={handler}");
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        return await answer.Content.ReadAsStringAsync();
    }

    private static Task<int> Count(House house, TestPerson person) =>
        house.InDatabase(db => db.Set<IdentityUserPasskey<Guid>>().CountAsync(p => p.UserId == person.Id));

    [GeneratedRegex("name=\"id\" value=\"([^\"]+)\"")]
    private static partial Regex Id();
}
