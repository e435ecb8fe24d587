using Konvent.Commands.Demo;
using Konvent.People.Rights;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using Shouldly;

namespace Konvent.Browser.Tests.Journeys;

/// <summary>The program's main job from one end to the other: a partner comes in by a link, writes, meets a colleague's words, looks back, and the public reads.</summary>
public sealed class InvitedPartnerTests(Browser browser)
{
    private const string Address = "/projects/samplerivers";
    private const string Email = "lucja.przykladowa@example.org";
    private const string Was = "Miasta nad rzekami odwróciły się od wody. Partnerzy szukają drogi powrotnej.";
    private const string Theirs = "Miasta nad rzekami odwróciły się kiedyś od wody. Partnerzy szukają drogi powrotnej.";
    private const string Mine = "Miasta nad rzekami odwróciły się od wody. Partnerzy szukają wspólnie drogi powrotnej.";
    private const string Both =
        "Miasta nad rzekami odwróciły się kiedyś od wody. Partnerzy szukają wspólnie drogi powrotnej.";

    [Theory, BothEngines]
    public async Task A_partner_comes_in_by_link_writes_keeps_both_texts_looks_back_and_the_public_reads(
        OnEngine engine
    )
    {
        await using var house = await House.On(engine, demo: true);
        await Load(house);
        await using var coordinator = await browser.Open(house);
        await using var partner = await browser.Open(house);

        await Invite(coordinator);
        await SignUp(partner, await house.LinkTo(Email));
        await AddPasskey(partner);
        await SignOut(partner);
        await SignInWithPasskey(partner);

        await OpenTexts(partner);
        await Write(partner, Was);
        await ShouldBeSaved(partner);
        var dayBefore = house.Clock.GetUtcNow();
        house.Clock.Move(TimeSpan.FromDays(1));

        await OpenTexts(partner);
        await OpenTexts(coordinator);
        await Write(coordinator, Theirs);
        await ShouldBeSaved(coordinator);
        await Write(partner, Mine);
        await KeepBoth(partner);

        await SeeWhatChanged(partner);
        await SeeTheDayBefore(partner, dayBefore);
        await ReadAsPublic(house);
    }

    private static async Task Load(House house)
    {
        await using var scope = house.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<LoadDemo>().Run(default);
    }

    private static async Task Invite(Window coordinator)
    {
        var page = coordinator.Page;
        await coordinator.GoTo("/sign-in");
        await page.GetByRole(AriaRole.Button, new() { Name = "Clara Sommer" }).ClickAsync();
        await coordinator.GoTo(Address + "/people");
        await page.Locator("main .actions .btn-main").ClickAsync();
        await Field(coordinator, "Email").FillAsync(Email);
        await Field(coordinator, "Name").FillAsync("Łucja Przykładowa");
        await Field(coordinator, "Language").SelectOptionAsync("en");
        await Field(coordinator, "Role").SelectOptionAsync(nameof(Role.Partner));
        await Field(coordinator, "Organisation").SelectOptionAsync(new SelectOptionValue { Index = 1 });
        await coordinator.ShouldBeGood();
        await page.Locator("main .form-end .btn-main").ClickAsync();
        await Expect(coordinator, Email);
        await coordinator.ShouldBeGood();
    }

    private static async Task SignUp(Window partner, string link)
    {
        await partner.GoTo(link);
        (await partner.Page.Locator("main").InnerTextAsync()).ShouldContain("Clara Sommer invites you");
        await partner.ShouldBeGood();
        await partner.Page.GetByLabel("Password").FillAsync("four words and a stone");
        await partner.Page.GetByRole(AriaRole.Button, new() { Name = "Make the account" }).ClickAsync();
        await Expect(partner, "Welcome! Your account is made.");
        (await partner.Page.Locator("main").InnerTextAsync()).ShouldContain("SampleRivers");
        await partner.ShouldBeGood();
    }

    private static async Task AddPasskey(Window partner)
    {
        var device = await partner.Page.Context.NewCDPSessionAsync(partner.Page);
        await device.SendAsync("WebAuthn.enable");
        await device.SendAsync(
            "WebAuthn.addVirtualAuthenticator",
            new()
            {
                ["options"] = new Dictionary<string, object>
                {
                    ["protocol"] = "ctap2",
                    ["transport"] = "internal",
                    ["hasResidentKey"] = true,
                    ["hasUserVerification"] = true,
                    ["isUserVerified"] = true,
                    ["automaticPresenceSimulation"] = true,
                },
            }
        );
        await partner.GoTo("/account/passkeys");
        await partner.Page.GetByLabel("Name").FillAsync("My laptop");
        await partner.Page.GetByRole(AriaRole.Button, new() { Name = "Add a passkey" }).ClickAsync();
        await Assertions.Expect(partner.Page.Locator(".row-name")).ToHaveTextAsync("My laptop");
        await partner.ShouldBeGood();
    }

    private static async Task SignOut(Window partner)
    {
        await partner.Page.Locator("details.menu > summary", new() { HasText = "Łucja" }).ClickAsync();
        await partner.Page.GetByRole(AriaRole.Button, new() { Name = "Sign out" }).ClickAsync();
        await partner.Page.WaitForURLAsync("**/sign-in");
    }

    private static async Task SignInWithPasskey(Window partner)
    {
        await partner.Page.GetByRole(AriaRole.Button, new() { Name = "Sign in with a passkey" }).ClickAsync();
        await partner.Page.WaitForURLAsync("**/projects");
    }

    private static Task OpenTexts(Window window) => window.GoTo(Address + "/texts");

    private static async Task Write(Window window, string text)
    {
        await window.Page.Locator("textarea[name='Form.Description.Texts[pl]']").FillAsync(text);
        await window.Page.Locator("main .form-end .btn-main").ClickAsync();
        await window.Page.WaitForLoadStateAsync();
    }

    private static async Task ShouldBeSaved(Window window)
    {
        await Assertions.Expect(window.Page.Locator(".notice-good")).ToBeVisibleAsync();
        await window.ShouldBeGood();
    }

    private static async Task KeepBoth(Window partner)
    {
        await Expect(partner, "Clara Sommer");
        var together = partner.Page.Locator(".race textarea");
        (await together.InputValueAsync()).Trim().ShouldBe(Both);
        (await Marked(partner, ".race ins")).ShouldBe(["kiedyś", "wspólnie"]);
        await partner.ShouldBeGood();
        await partner.Page.Locator(".race button[type=submit]").ClickAsync();
        await ShouldBeSaved(partner);
    }

    private static async Task SeeWhatChanged(Window partner)
    {
        await partner.GoTo(Address + "/history");
        await partner.ShouldBeGood();
        await partner.Page.Locator(".log a").First.ClickAsync();
        (await Marked(partner, ".changes ins")).ShouldBe(["wspólnie"]);
        (await Marked(partner, ".changes del")).ShouldBeEmpty();
        (await partner.Page.Locator("main").InnerTextAsync()).ShouldContain("Łucja Przykładowa");
        await partner.ShouldBeGood();
    }

    private static async Task SeeTheDayBefore(Window partner, DateTimeOffset day)
    {
        await partner.GoTo($"{Address}/history/as-of/{day.UtcDateTime:yyyy-MM-dd}");
        await partner.Page.Locator("details.menu > summary", new() { HasText = "English" }).ClickAsync();
        await partner.Page.GetByRole(AriaRole.Button, new() { Name = "polski" }).ClickAsync();
        await Expect(partner, Was);
        (await partner.Page.Locator("main").InnerTextAsync()).ShouldNotContain("wspólnie");
        await partner.ShouldBeGood();
    }

    private async Task ReadAsPublic(House house)
    {
        await using var reader = await browser.Open(house, width: 360, locale: "pl-PL");
        await reader.GoTo("/samplerivers");
        reader.Page.Url.ShouldEndWith("/samplerivers/pl");
        (await reader.Page.Locator("main").InnerTextAsync()).ShouldContain(Both);
        (await reader.Page.Locator("html").GetAttributeAsync("lang")).ShouldBe("pl");
        (await reader.Page.Context.CookiesAsync()).ShouldBeEmpty();
        await reader.ShouldBeGood();
    }

    /// <summary>The marked words as they are seen; what is said to screen readers beside them left out.</summary>
    private static Task<string[]> Marked(Window window, string marks) =>
        window
            .Page.Locator(marks)
            .EvaluateAllAsync<string[]>(
                """
                all => all.map(one => {
                    const copy = one.cloneNode(true);
                    copy.querySelectorAll(".visually-hidden").forEach(said => said.remove());
                    return copy.textContent.trim();
                })
                """
            );

    // Everybody reads the workspace in their own language: a field is found by its name.
    private static ILocator Field(Window window, string name) => window.Page.Locator($"[name='Form.{name}']");

    private static Task Expect(Window window, string words) =>
        Assertions.Expect(window.Page.Locator("main")).ToContainTextAsync(words);
}
