using System.Net;
using Konvent.People.Limits;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Shouldly;

namespace Konvent.Tests.People.Limits;

public sealed class LimitsTests
{
    private static readonly WayInLimits Few = new(6, 3, TimeSpan.FromHours(1));

    [Theory, BothEngines]
    public async Task Whoever_tries_too_often_from_one_address_waits(OnEngine engine)
    {
        await using var house = await House.On(engine, adjust: Limit);
        using var browser = house.Browser();
        var token = await browser.FormToken("/sign-in");

        for (var turn = 0; turn < Few.FromOneAddress; turn++)
            (await Try(browser, token, $"person-{turn}@example.org")).StatusCode.ShouldBe(
                HttpStatusCode.UnprocessableEntity
            );

        await ShouldWait(await Try(browser, token, "one-more@example.org"));
        (await browser.GetAsync("/sign-in")).StatusCode.ShouldBe(HttpStatusCode.OK, "looking is free");
        (await Try(browser, token, "elsewhere@example.org", from: "192.0.2.1")).StatusCode.ShouldBe(
            HttpStatusCode.UnprocessableEntity,
            "another address, as the proxy says"
        );
    }

    [Theory, BothEngines]
    public async Task Whoever_tries_one_name_from_many_addresses_waits_too(OnEngine engine)
    {
        await using var house = await House.On(engine, adjust: Limit);
        using var browser = house.Browser();
        var token = await browser.FormToken("/sign-in");

        for (var turn = 0; turn < Few.ForOneName; turn++)
            (await Try(browser, token, "One@example.org", from: $"192.0.2.{turn}")).StatusCode.ShouldBe(
                HttpStatusCode.UnprocessableEntity
            );

        await ShouldWait(await Try(browser, token, "one@EXAMPLE.org", from: "192.0.2.200"));
    }

    [Theory, BothEngines]
    public async Task A_network_of_version_6_counts_as_one_address(OnEngine engine)
    {
        await using var house = await House.On(engine, adjust: Limit);
        using var browser = house.Browser();
        var token = await browser.FormToken("/sign-in");

        for (var turn = 0; turn < Few.FromOneAddress; turn++)
            await Try(browser, token, $"person-{turn}@example.org", from: $"2001:db8:0:1::{turn}");

        await ShouldWait(await Try(browser, token, "more@example.org", from: "2001:db8:0:1:ffff::1"));
        (await Try(browser, token, "more@example.org", from: "2001:db8:0:2::1")).StatusCode.ShouldBe(
            HttpStatusCode.UnprocessableEntity
        );
    }

    [Theory, BothEngines]
    public async Task Nobody_tries_links_without_end(OnEngine engine)
    {
        foreach (var link in new[] { "/invitations/", "/start/", "/forgotten/" })
        {
            await using var house = await House.On(engine, adjust: Limit);
            using var browser = house.Browser();
            for (var turn = 0; turn < Few.FromOneAddress; turn++)
                (await browser.GetAsync(link + turn)).StatusCode.ShouldBe(HttpStatusCode.Gone);

            await ShouldWait(await browser.GetAsync(link + "once-more"));
        }
    }

    private static void Limit(IServiceCollection services) => services.Replace(ServiceDescriptor.Singleton(Few));

    private static async Task<HttpResponseMessage> Try(
        HttpClient browser,
        string token,
        string email,
        string? from = null
    )
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/sign-in")
        {
            Content = new FormUrlEncodedContent([
                new("Form.Email", email),
                new("Form.Password", "not the right one"),
                new("__RequestVerificationToken", token),
            ]),
        };
        if (from is not null)
            request.Headers.Add("X-Forwarded-For", from);
        return await browser.SendAsync(request);
    }

    private static async Task ShouldWait(HttpResponseMessage answer)
    {
        answer.StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
        answer.Headers.RetryAfter!.Delta!.Value.ShouldBeInRange(TimeSpan.FromSeconds(1), Few.In);
        (await answer.Text()).ShouldContain("Too many attempts");
    }
}
