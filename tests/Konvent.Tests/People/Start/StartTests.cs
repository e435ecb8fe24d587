using System.Net;
using Konvent.People.Accounts;
using Konvent.People.Memberships;
using Konvent.People.Rights;
using Konvent.People.Start;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;

namespace Konvent.Tests.People.Start;

public sealed class StartTests
{
    [Theory, BothEngines]
    public async Task The_link_of_the_first_start_makes_the_first_operator(OnEngine engine)
    {
        await using var house = await House.On(engine);
        using var browser = house.Browser();

        using var answer = await SignUp(browser, (await Offer(house))!);

        answer.StatusCode.ShouldBe(HttpStatusCode.Found);
        (await browser.GetAsync("/mail")).StatusCode.ShouldBe(HttpStatusCode.OK);
        var role = await house.InDatabase(db => db.Memberships.SingleAsync());
        (role.Role, role.ProjectId, role.ProgrammeId).ShouldBe((Role.Operator, null, null));
        (await Offer(house)).ShouldBeNull();
    }

    [Theory, BothEngines]
    public async Task Only_the_link_of_the_latest_start_works_and_only_for_a_while(OnEngine engine)
    {
        await using var house = await House.On(engine);
        var first = (await Offer(house))!;
        var second = (await Offer(house))!;

        using var old = await house.Browser().GetAsync(first);
        old.StatusCode.ShouldBe(HttpStatusCode.Gone);
        (await old.Text()).ShouldContain("This link no longer works");
        (await house.Browser().GetAsync(second)).StatusCode.ShouldBe(HttpStatusCode.OK);
        house.Clock.Move(TimeSpan.FromDays(8));
        (await house.Browser().GetAsync(second)).StatusCode.ShouldBe(HttpStatusCode.Gone);
    }

    [Theory, BothEngines]
    public async Task Two_at_once_make_one_operator(OnEngine engine)
    {
        await using var house = await House.On(engine);
        var link = (await Offer(house))!;

        var answers = await house.PostAtOnce(4, link, n => Fields($"operator-{n}@example.org"));

        answers.ShouldAllBe(answer => (int)answer.StatusCode < 500);
        (await house.InDatabase(db => db.Memberships.CountAsync(m => m.Role == Role.Operator))).ShouldBe(1);
    }

    [Theory, BothEngines]
    public async Task What_cannot_be_an_account_is_refused_and_the_link_still_works(OnEngine engine)
    {
        await using var house = await House.On(engine);
        var link = (await Offer(house))!;

        foreach (
            var email in new[]
            {
                "",
                "nobody",
                "a\u202E@example.org",
                "a@b@c",
                new string('a', 10_000) + "@example.org",
            }
        )
        {
            using var answer = await SignUp(house.Browser(), link, email);
            answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        }

        (await house.InDatabase(db => db.Accounts.CountAsync())).ShouldBe(0);
        (await SignUp(house.Browser(), link)).StatusCode.ShouldBe(HttpStatusCode.Found);
    }

    [Theory, BothEngines]
    public async Task A_demo_needs_no_link_since_one_of_its_people_is_an_operator(OnEngine engine)
    {
        await using var house = await House.On(engine, demo: true);
        (await Offer(house)).ShouldNotBeNull("nobody is there yet");
        await house.InDatabase(async db =>
        {
            var account = Account.Of(
                "Olga Example",
                "olga@example.org",
                Reading.Language.English,
                house.Clock.GetUtcNow()
            );
            account.IsDemo = true;
            db.Accounts.Add(account);
            var today = DateOnly.FromDateTime(house.Clock.GetUtcNow().UtcDateTime);
            db.Memberships.Add(new Membership(account.Id, Role.Operator, Place.Server, null, today, null));
            await db.SaveChangesAsync();
        });
        (await Offer(house)).ShouldBeNull();
    }

    private static async Task<string?> Offer(House house)
    {
        await using var scope = house.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<OfferStart>().Run(default) is { } link
            ? Links.PathIn(link)
            : null;
    }

    private static Task<HttpResponseMessage> SignUp(
        HttpClient browser,
        string link,
        string email = "first@example.org"
    ) => browser.PostForm(link, Fields(email));

    private static (string, string)[] Fields(string email) =>
        [
            ("Form.Name", "Olga Example"),
            ("Form.Email", email),
            ("Form.Language", "en"),
            ("Form.Password", "four words and a stone"),
        ];
}
