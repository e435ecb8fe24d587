using System.Net;
using System.Text.RegularExpressions;
using Konvent.Mail;
using Konvent.People.SecondStep;
using Konvent.People.Sessions;
using Microsoft.EntityFrameworkCore;
using Shouldly;

namespace Konvent.Tests.People.SecondStep;

public sealed partial class SecondStepTests(Houses houses)
{
    private const string Page = "/account/second-step";

    [Theory, BothEngines]
    public async Task Looking_at_the_key_turns_nothing_on(OnEngine engine)
    {
        var house = await houses.On(engine);
        var person = await house.PersonWithoutRole();

        var html = await person.Browser.GetStringAsync(Page);

        html.ShouldContain("<svg viewBox=");
        html.ShouldNotContain("style=");
        (await IsOn(house, person)).ShouldBeFalse();
    }

    [Theory, BothEngines]
    public async Task It_is_turned_on_with_a_first_code_and_then_asked_for(OnEngine engine)
    {
        var house = await houses.On(engine);
        var person = await house.PersonWithoutRole();

        var (key, codes) = await TurnOn(house, person);

        codes.Count.ShouldBe(10);
        (await IsOn(house, person)).ShouldBeTrue();
        var browser = house.Browser();
        (await FirstStep(person, browser)).Headers.Location!.ToString().ShouldStartWith("/sign-in/code");
        (await browser.GetAsync("/account")).Headers.Location!.ToString().ShouldStartWith("/sign-in");
        (await Code(browser, NextCode(house, key))).Headers.Location!.ToString().ShouldBe("/projects");
        (await browser.GetAsync("/account")).StatusCode.ShouldBe(HttpStatusCode.OK);
        var letter = await house.InDatabase(db => db.Letters.SingleAsync(l => l.ToAddress == person.Email));
        letter.Text.ShouldContain("second step");
    }

    [Theory, BothEngines]
    public async Task A_wrong_first_code_shows_the_same_key_again(OnEngine engine)
    {
        var house = await houses.On(engine);
        var person = await house.PersonWithoutRole();
        var html = await person.Browser.GetStringAsync(Page);

        using var answer = await person.Browser.PostForm(
            Page + "?handler=TurnOn",
            ("Form.Sealed", Sealed().Match(html).Groups[1].Value),
            ("Form.Code", "000000")
        );

        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        KeyIn(await answer.Content.ReadAsStringAsync()).ShouldBe(KeyIn(html));
        (await IsOn(house, person)).ShouldBeFalse();
    }

    [Theory, BothEngines]
    public async Task A_key_that_was_offered_to_somebody_else_is_refused(OnEngine engine)
    {
        var house = await houses.On(engine);
        var (thief, other) = (await house.PersonWithoutRole(), await house.PersonWithoutRole());
        var html = await other.Browser.GetStringAsync(Page);

        using var answer = await thief.Browser.PostForm(
            Page + "?handler=TurnOn",
            ("Form.Sealed", Sealed().Match(html).Groups[1].Value),
            ("Form.Code", TimeCode.At(TimeCode.HalfMinute(house.Clock.GetUtcNow()), KeyIn(html)))
        );

        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await IsOn(house, thief)).ShouldBeFalse();
    }

    [Theory, BothEngines]
    public async Task A_code_opens_once(OnEngine engine)
    {
        var house = await houses.On(engine);
        var person = await house.PersonWithoutRole();
        var (key, _) = await TurnOn(house, person);
        var code = NextCode(house, key);
        (await SignIn(house, person, code)).StatusCode.ShouldBe(HttpStatusCode.Found);

        (await SignIn(house, person, code)).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
    }

    [Theory, BothEngines]
    public async Task A_recovery_code_opens_once_and_one_fewer_is_left(OnEngine engine)
    {
        var house = await houses.On(engine);
        var person = await house.PersonWithoutRole();
        var (_, codes) = await TurnOn(house, person);

        (await SignIn(house, person, $" {codes[3].ToUpperInvariant()} ")).StatusCode.ShouldBe(HttpStatusCode.Found);
        (await SignIn(house, person, codes[3])).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);

        (await (await person.Browser.GetAsync(Page)).Text()).ShouldContain("9 recovery codes are left");
    }

    [Theory, BothEngines]
    public async Task New_recovery_codes_need_the_password_and_make_the_old_ones_worthless(OnEngine engine)
    {
        var house = await houses.On(engine);
        var person = await house.PersonWithoutRole();
        var (_, old) = await TurnOn(house, person);

        using var refused = await person.Browser.PostForm(
            Page + "?handler=Renew",
            ("Form.Password", "not the right one")
        );
        refused.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        using var answer = await person.Browser.PostForm(Page + "?handler=Renew", ("Form.Password", person.Password));
        var codes = Codes(await answer.Content.ReadAsStringAsync());

        (await SignIn(house, person, old[0])).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await SignIn(house, person, codes[0])).StatusCode.ShouldBe(HttpStatusCode.Found);
    }

    [Theory, BothEngines]
    public async Task It_is_turned_off_with_the_password_only(OnEngine engine)
    {
        var house = await houses.On(engine);
        var person = await house.PersonWithoutRole();
        await TurnOn(house, person);

        await person.Browser.PostForm(Page + "?handler=TurnOff", ("Form.Password", "not the right one"));
        (await IsOn(house, person)).ShouldBeTrue();
        await person.Browser.PostForm(Page + "?handler=TurnOff", ("Form.Password", person.Password));

        (await IsOn(house, person)).ShouldBeFalse();
        (await FirstStep(person, house.Browser())).Headers.Location!.ToString().ShouldBe("/projects");
    }

    [Theory, BothEngines]
    public async Task Wrong_codes_bring_the_account_to_rest(OnEngine engine)
    {
        var house = await houses.On(engine);
        var person = await house.PersonWithoutRole();
        var (key, _) = await TurnOn(house, person);
        var browser = house.Browser();
        await FirstStep(person, browser);
        for (var time = 0; time < 9; time++)
            (await Code(browser, "000000")).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);

        (await Code(browser, NextCode(house, key))).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
    }

    [Theory, BothEngines]
    public async Task Without_the_first_step_there_is_no_second_one(OnEngine engine)
    {
        var house = await houses.On(engine);
        var person = await house.PersonWithoutRole();
        await TurnOn(house, person);

        (await house.Browser().GetAsync("/sign-in/code")).Headers.Location!.ToString().ShouldStartWith("/sign-in?");
    }

    [Theory, BothEngines]
    public async Task Strange_codes_are_refused_in_a_sentence(OnEngine engine)
    {
        var house = await houses.On(engine);
        var person = await house.PersonWithoutRole();
        await TurnOn(house, person);
        var browser = house.Browser();
        await FirstStep(person, browser);

        foreach (var typed in new[] { "", "١٢٣٤٥٦", new string('7', 1_000_000), "' or 1=1 --", "123\n456" })
            (await Code(browser, typed)).StatusCode.ShouldBe(
                HttpStatusCode.UnprocessableEntity,
                typed[..Math.Min(9, typed.Length)]
            );
    }

    private static async Task<(string Key, IReadOnlyList<string> Codes)> TurnOn(House house, TestPerson person)
    {
        var html = await person.Browser.GetStringAsync(Page);
        var key = KeyIn(html);
        using var answer = await person.Browser.PostForm(
            Page + "?handler=TurnOn",
            ("Form.Sealed", Sealed().Match(html).Groups[1].Value),
            ("Form.Code", TimeCode.At(TimeCode.HalfMinute(house.Clock.GetUtcNow()) - 1, key))
        );
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        return (key, Codes(await answer.Content.ReadAsStringAsync()));
    }

    private static async Task<HttpResponseMessage> SignIn(House house, TestPerson person, string code)
    {
        var browser = house.Browser();
        await FirstStep(person, browser);
        return await Code(browser, code);
    }

    private static Task<HttpResponseMessage> FirstStep(TestPerson person, HttpClient browser) =>
        browser.PostForm("/sign-in", ("Form.Email", person.Email), ("Form.Password", person.Password));

    private static Task<HttpResponseMessage> Code(HttpClient browser, string code) =>
        browser.PostForm("/sign-in/code", ("Form.Code", code));

    private static string NextCode(House house, string key) =>
        TimeCode.At(TimeCode.HalfMinute(house.Clock.GetUtcNow()), key);

    private static Task<bool> IsOn(House house, TestPerson person) =>
        house.InDatabase(async db =>
            (await db.FindAsync<Konvent.People.Accounts.Account>(person.Id))!.TwoFactorEnabled
        );

    private static string KeyIn(string html) =>
        Key().Match(html).Groups[1].Value.Replace(" ", "", StringComparison.Ordinal);

    private static IReadOnlyList<string> Codes(string html) =>
        [.. RecoveryCode().Matches(html).Select(match => match.Groups[1].Value)];

    [GeneratedRegex("name=\"Form.Sealed\" value=\"([^\"]+)\"")]
    private static partial Regex Sealed();

    [GeneratedRegex("<code id=\"key\">([A-Z2-7 ]+)</code>")]
    private static partial Regex Key();

    [GeneratedRegex("<li>([a-z2-9]{5}-[a-z2-9]{5})</li>")]
    private static partial Regex RecoveryCode();
}
