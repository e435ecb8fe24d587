using System.Net;
using Konvent.People.ForgottenPassword;
using Shouldly;

namespace Konvent.Tests.People.ForgottenPassword;

public sealed class ForgottenPasswordTests(Houses houses)
{
    private const string Better = "another four words, longer";

    [Theory, BothEngines]
    public async Task A_forgotten_password_is_replaced_by_the_link_from_the_mail(OnEngine engine)
    {
        var house = await houses.On(engine);
        var person = await house.PersonWithoutRole();
        await Ask(house, person.Email);
        var link = await house.LinkTo(person.Email);
        using var browser = house.Browser();

        using var answer = await browser.PostForm(link, ("Form.Password", Better));

        answer.StatusCode.ShouldBe(HttpStatusCode.Found);
        (await person.Browser.GetAsync("/account")).StatusCode.ShouldBe(HttpStatusCode.Found, "signed out everywhere");
        await house.SignIn(person with { Password = Better }, browser);
        (await house.LettersTo(person.Email))[0].Text.ShouldContain("password of your account has been changed");
        (await house.Browser().GetAsync(link)).StatusCode.ShouldBe(HttpStatusCode.Gone, "once");
    }

    [Theory, BothEngines]
    public async Task The_answer_tells_nobody_whether_there_is_an_account(OnEngine engine)
    {
        var house = await houses.On(engine);
        var person = await house.PersonWithAccount();

        var known = await Ask(house, person.Email);
        var unknown = await Ask(house, "nobody-here@example.org");
        var none = await Ask(house, "no address at all");

        known.ShouldContain("If there is an account with this address");
        unknown.ShouldBe(known);
        none.ShouldBe(known);
        (await house.LettersTo("nobody-here@example.org")).ShouldBeEmpty();
    }

    [Theory, BothEngines]
    public async Task Neither_a_closed_account_nor_a_demo_person_gets_a_link(OnEngine engine)
    {
        var house = await houses.On(engine);
        var closed = await house.PersonWithAccount(account => account.ClosedAt = house.Clock.GetUtcNow());
        var demo = await house.PersonWithAccount(account => account.IsDemo = true);

        await Ask(house, closed.Email);
        await Ask(house, demo.Email);

        (await house.LettersTo(closed.Email)).ShouldBeEmpty();
        (await house.LettersTo(demo.Email)).ShouldBeEmpty();
    }

    [Theory, BothEngines]
    public async Task Only_the_newest_link_works_and_only_for_an_hour(OnEngine engine)
    {
        await using var house = await House.On(engine);
        var person = await house.PersonWithAccount();
        await Ask(house, person.Email);
        var first = await house.LinkTo(person.Email);
        await Ask(house, person.Email);
        var second = await house.LinkTo(person.Email);

        using var old = await house.Browser().GetAsync(first);
        old.StatusCode.ShouldBe(HttpStatusCode.Gone);
        (await old.Text()).ShouldContain("This link no longer works");
        (await house.Browser().GetAsync(second)).StatusCode.ShouldBe(HttpStatusCode.OK);
        house.Clock.Move(ResetLink.Time);
        (await house.Browser().GetAsync(second)).StatusCode.ShouldBe(HttpStatusCode.Gone);
    }

    [Theory, BothEngines]
    public async Task A_password_that_may_not_be_is_refused_and_the_link_still_works(OnEngine engine)
    {
        var house = await houses.On(engine);
        var person = await house.PersonWithAccount();
        await Ask(house, person.Email);
        var link = await house.LinkTo(person.Email);

        foreach (var password in new[] { "", "short", person.Email, new string('a', 100_000) })
        {
            using var answer = await house.Browser().PostForm(link, ("Form.Password", password));
            answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        }

        (await house.Browser().GetAsync(link)).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    private static async Task<string> Ask(House house, string email)
    {
        using var answer = await house.Browser().PostForm("/forgotten", ("Form.Email", email));
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        return await answer.Text();
    }
}
