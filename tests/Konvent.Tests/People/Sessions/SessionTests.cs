using System.Net;
using Konvent.People.Sessions;
using Microsoft.EntityFrameworkCore;
using Shouldly;

namespace Konvent.Tests.People.Sessions;

public sealed class SessionTests(Houses houses)
{
    private const string Page = "/account/sessions";

    [Theory, BothEngines]
    public async Task A_person_sees_each_browser_and_which_one_this_is(OnEngine engine)
    {
        var house = await houses.On(engine);
        var person = await house.PersonWithoutRole();
        using var phone = house.Browser();
        phone.DefaultRequestHeaders.Add(
            "User-Agent",
            "Mozilla/5.0 (Android 14; Mobile; rv:130.0) Gecko/130.0 Firefox/130.0"
        );
        await house.SignIn(person, phone);

        var page = await (await person.Browser.GetAsync(Page)).Text();

        page.ShouldContain("Firefox, Android");
        page.ShouldContain("this one");
        page.ShouldContain("with a password");
    }

    [Theory, BothEngines]
    public async Task A_session_that_was_ended_is_signed_out_at_once(OnEngine engine)
    {
        var house = await houses.On(engine);
        var person = await house.PersonWithoutRole();
        using var other = house.Browser();
        await house.SignIn(person, other);
        (await other.GetAsync("/account")).StatusCode.ShouldBe(HttpStatusCode.OK);
        var id = await house.InDatabase(db =>
            db.Sessions.Where(s => s.AccountId == person.Id)
                .OrderByDescending(s => s.StartedAt)
                .Select(s => s.Id)
                .FirstAsync()
        );

        await person.Browser.PostForm(Page + "?handler=End", ("id", id.ToString()));

        (await other.GetAsync("/account")).StatusCode.ShouldBe(HttpStatusCode.Found);
        (await person.Browser.GetAsync("/account")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Theory, BothEngines]
    public async Task All_others_are_ended_at_once_and_this_one_stays(OnEngine engine)
    {
        var house = await houses.On(engine);
        var person = await house.PersonWithoutRole();
        HttpClient[] others = [house.Browser(), house.Browser()];
        foreach (var other in others)
            await house.SignIn(person, other);

        await person.Browser.PostForm(Page + "?handler=Others");

        foreach (var other in others)
            (await other.GetAsync("/account")).StatusCode.ShouldBe(HttpStatusCode.Found);
        (await person.Browser.GetAsync("/account")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Theory, BothEngines]
    public async Task Nobody_ends_the_session_of_another_person(OnEngine engine)
    {
        var house = await houses.On(engine);
        var (person, other) = (await house.PersonWithoutRole(), await house.PersonWithoutRole());
        var id = await house.InDatabase(db =>
            db.Sessions.Where(s => s.AccountId == other.Id).Select(s => s.Id).SingleAsync()
        );

        (await person.Browser.PostForm(Page + "?handler=End", ("id", id.ToString()))).StatusCode.ShouldBe(
            HttpStatusCode.NotFound
        );
        (await person.Browser.PostForm(Page + "?handler=End", ("id", "nonsense"))).StatusCode.ShouldBe(
            HttpStatusCode.NotFound
        );
        (await other.Browser.GetAsync("/account")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Theory, BothEngines]
    public async Task A_session_ends_by_itself_when_it_was_not_used_for_a_month(OnEngine engine)
    {
        await using var house = await House.On(engine);
        var person = await house.PersonWithoutRole();

        house.Clock.Move(TimeSpan.FromDays(20));
        (await person.Browser.GetAsync("/account")).StatusCode.ShouldBe(HttpStatusCode.OK);
        house.Clock.Move(TimeSpan.FromDays(20));
        (await person.Browser.GetAsync("/account")).StatusCode.ShouldBe(HttpStatusCode.OK);
        house.Clock.Move(TimeSpan.FromDays(31));

        (await person.Browser.GetAsync("/account")).StatusCode.ShouldBe(HttpStatusCode.Found);
    }

    [Theory, BothEngines]
    public async Task A_forged_cookie_is_nobodys(OnEngine engine)
    {
        var house = await houses.On(engine);
        using var browser = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false, UseCookies = false })
        {
            BaseAddress = house.Address,
        };
        browser.DefaultRequestHeaders.Add("Cookie", "konvent=CfDJ8" + new string('A', 300));

        (await browser.GetAsync("/account")).StatusCode.ShouldBe(HttpStatusCode.Found);
    }
}
