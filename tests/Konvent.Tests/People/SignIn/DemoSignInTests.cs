using System.Net;
using Konvent.Commands.Demo;
using Konvent.People.Accounts;
using Konvent.People.Sessions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;

namespace Konvent.Tests.People.SignIn;

public sealed class DemoSignInTests
{
    [Theory, BothEngines]
    public async Task In_a_demo_one_enters_as_an_invented_person_with_one_click(OnEngine engine)
    {
        await using var house = await Demo(engine);
        using var browser = house.Browser();
        var clara = await Account(house, "Clara Sommer");

        var page = await (await browser.GetAsync("/sign-in")).Text();
        page.ShouldContain("Clara Sommer");
        page.ShouldContain("Next2Met");
        using var answer = await browser.PostForm(
            "/sign-in?handler=Demo",
            ("person", clara.Id.ToString()),
            ("Return", "/account")
        );

        answer.Headers.Location!.ToString().ShouldBe("/account");
        (await house.InDatabase(db => db.Sessions.SingleAsync(s => s.AccountId == clara.Id))).Method.ShouldBe("demo");
    }

    [Theory, BothEngines]
    public async Task Nobody_real_is_entered_as(OnEngine engine)
    {
        await using var house = await Demo(engine);
        var real = await house.PersonWithAccount();

        using var answer = await real.Browser.PostForm("/sign-in?handler=Demo", ("person", real.Id.ToString()));

        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await (await real.Browser.GetAsync("/sign-in")).Text()).ShouldNotContain(real.Name);
    }

    [Theory, BothEngines]
    public async Task Outside_a_demo_the_invented_people_are_neither_shown_nor_entered_as(OnEngine engine)
    {
        await using var house = await House.On(engine);
        await Load(house);
        using var browser = house.Browser();
        var clara = await Account(house, "Clara Sommer");

        (await (await browser.GetAsync("/sign-in")).Text()).ShouldNotContain("Clara Sommer");
        (await browser.PostForm("/sign-in?handler=Demo", ("person", clara.Id.ToString()))).StatusCode.ShouldBe(
            HttpStatusCode.NotFound
        );
    }

    [Theory, BothEngines]
    public async Task Every_page_of_a_demo_says_so_and_no_page_of_a_real_server_does(OnEngine engine)
    {
        await using var demo = await Demo(engine);
        await using var real = await House.On(engine, demo: true);

        (await demo.Browser().GetStringAsync("/sign-in")).ShouldContain("demo-banner");
        (await real.Browser().GetStringAsync("/sign-in")).ShouldNotContain("demo-banner");
    }

    private static async Task<House> Demo(OnEngine engine)
    {
        var house = await House.On(engine, demo: true);
        await Load(house);
        return house;
    }

    private static async Task Load(House house)
    {
        await using var scope = house.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<LoadDemo>().Run(default);
    }

    private static Task<Account> Account(House house, string name) =>
        house.InDatabase(db => db.Accounts.SingleAsync(a => a.Name == name));
}
