using System.Net;
using Konvent.People.Accounts;
using Konvent.People.Rights;
using Konvent.People.Sessions;
using Konvent.People.SignIn;
using Microsoft.EntityFrameworkCore;
using Shouldly;

namespace Konvent.Tests.People.SignIn;

public sealed class PasswordSignInTests(Houses houses)
{
    [Theory, BothEngines]
    public async Task A_person_signs_in_with_a_password_and_has_a_session(OnEngine engine)
    {
        var house = await houses.On(engine);
        var person = await house.PersonWith(Role.Operator);

        var session = await house.InDatabase(db => db.Sessions.SingleAsync(s => s.AccountId == person.Id));
        session.Method.ShouldBe("password");
        session.EndedAt.ShouldBeNull();
    }

    [Theory, BothEngines]
    public async Task The_cookie_is_out_of_reach_of_scripts_and_of_other_sites(OnEngine engine)
    {
        var house = await houses.On(engine);
        var person = await house.PersonWithAccount();

        using var answer = await SignIn(person, person.Password);

        var cookie = answer
            .Headers.GetValues("Set-Cookie")
            .Single(c => c.StartsWith("konvent=", StringComparison.Ordinal));
        cookie.ShouldContain("httponly");
        cookie.ShouldContain("samesite=lax");
    }

    [Theory, BothEngines]
    public async Task A_wrong_password_an_unknown_address_and_a_closed_account_look_the_same(OnEngine engine)
    {
        var house = await houses.On(engine);
        var person = await house.PersonWithAccount();
        var closed = await house.PersonWithAccount(account => account.ClosedAt = house.Clock.GetUtcNow());
        var unknown = person with { Email = "nobody@example.org" };

        var answers = new[]
        {
            await SignIn(person, "something else entirely"),
            await SignIn(unknown, person.Password),
            await SignIn(closed, closed.Password),
        };

        foreach (var answer in answers)
        {
            answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
            (await answer.Text()).ShouldContain("The e-mail address or the password is not right.");
        }
    }

    [Theory, BothEngines]
    public async Task After_ten_wrong_passwords_the_right_one_is_refused_for_ten_minutes(OnEngine engine)
    {
        await using var house = await House.On(engine);
        var person = await house.PersonWithAccount();
        for (var time = 0; time < 10; time++)
            (await SignIn(person, "not the right one")).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);

        (await SignIn(person, person.Password)).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);

        house.Clock.Move(TimeSpan.FromMinutes(11));
        (await SignIn(person, person.Password)).StatusCode.ShouldBe(HttpStatusCode.Found);
    }

    [Theory, BothEngines]
    public async Task Wrong_passwords_all_at_once_are_counted_all_the_same(OnEngine engine)
    {
        var house = await houses.On(engine);
        var person = await house.PersonWithAccount();
        // With the cookie of forms: twelve at once would each bring one of its own, and only the last would fit.
        using var opened = await person.Browser.GetAsync("/sign-in");

        await Task.WhenAll(
            Enumerable
                .Range(0, 12)
                .Select(_ =>
                    person.Browser.PostForm("/sign-in", ("Form.Email", person.Email), ("Form.Password", "wrong"))
                )
        );

        var account = await house.InDatabase(db => db.Accounts.SingleAsync(a => a.Id == person.Id));
        (account.LockoutEnd is not null || account.AccessFailedCount >= 5).ShouldBeTrue();
    }

    [Theory, BothEngines]
    public async Task An_address_is_known_however_it_is_written(OnEngine engine)
    {
        var house = await houses.On(engine);
        var person = await house.PersonWithAccount();

        (
            await SignIn(person with { Email = $"  {person.Email.ToUpperInvariant()} " }, person.Password)
        ).StatusCode.ShouldBe(HttpStatusCode.Found);
    }

    [Theory, BothEngines]
    public async Task One_comes_back_to_the_page_one_wanted(OnEngine engine)
    {
        var house = await houses.On(engine);
        var person = await house.PersonWithAccount();

        using var answer = await person.Browser.PostForm(
            "/sign-in",
            ("Return", "/projects/Next2Met/history?page=2"),
            ("Form.Email", person.Email),
            ("Form.Password", person.Password)
        );

        answer.Headers.Location!.ToString().ShouldBe("/projects/Next2Met/history?page=2");
    }

    [Theory]
    [InlineData("https://evil.example/")]
    [InlineData("//evil.example")]
    [InlineData("/\\evil.example")]
    [InlineData("/\t/evil.example")]
    [InlineData("/a/..//evil.example")]
    [InlineData("/.//evil.example")]
    [InlineData("javascript:alert(1)")]
    [InlineData("/sign-out")]
    [InlineData("")]
    [InlineData(null)]
    public void A_way_back_that_leads_elsewhere_is_not_taken(string? asked) =>
        ReturnPath.Of(asked).ShouldBe("/projects");

    [Fact]
    public void A_way_back_with_letters_of_any_kind_fits_into_a_header() =>
        ReturnPath.Of("/projects/Łódź?q=ż").ShouldBe("/projects/%C5%81%C3%B3d%C5%BA?q=%C5%BC");

    [Theory, BothEngines]
    public async Task Whoever_has_signed_out_is_a_stranger_again_also_with_the_old_cookie(OnEngine engine)
    {
        var house = await houses.On(engine);
        var person = await house.PersonWithAccount();
        using var answer = await SignIn(person, person.Password);
        var cookie = answer
            .Headers.GetValues("Set-Cookie")
            .Single(c => c.StartsWith("konvent=", StringComparison.Ordinal))
            .Split(';')[0];

        (await person.Browser.PostForm("/sign-out")).StatusCode.ShouldBe(HttpStatusCode.Found);

        using var thief = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false, UseCookies = false })
        {
            BaseAddress = house.Address,
        };
        thief.DefaultRequestHeaders.Add("Cookie", cookie);
        (await thief.GetAsync("/sign-in")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Theory, BothEngines]
    public async Task A_GET_of_the_sign_out_page_signs_nobody_out(OnEngine engine)
    {
        var house = await houses.On(engine);
        var person = await house.PersonWithoutRole();

        await person.Browser.GetAsync("/sign-out");

        (await person.Browser.GetAsync("/sign-in?return=/account")).Headers.Location!.ToString().ShouldBe("/account");
    }

    [Theory, BothEngines]
    public async Task A_form_without_its_token_is_refused(OnEngine engine)
    {
        var house = await houses.On(engine);
        using var browser = house.Browser();

        using var form = new FormUrlEncodedContent([KeyValuePair.Create("Form.Email", "a@example.org")]);
        (await browser.PostAsync("/sign-in", form)).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    private static Task<HttpResponseMessage> SignIn(TestPerson person, string password) =>
        person.Browser.PostForm("/sign-in", ("Form.Email", person.Email), ("Form.Password", password));
}
