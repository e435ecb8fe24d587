using Konvent.Commands.Demo;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using Shouldly;

namespace Konvent.Browser.Tests.Journeys;

/// <summary>What a coordinator does with the buttons of the forms, one after the other.</summary>
public sealed class CoordinatorTests(Browser browser)
{
    private const string Address = "/projects/samplerivers";

    [Theory, BothEngines]
    public async Task Forms_with_several_buttons_save_with_the_last_one_and_lose_nothing(OnEngine engine)
    {
        await using var house = await House.On(engine, demo: true);
        await using (var scope = house.Services.CreateAsyncScope())
            await scope.ServiceProvider.GetRequiredService<LoadDemo>().Run(default);
        await using var window = await browser.Open(house);
        await Demo.Enter(window, "Clara Sommer");

        await AddFoundPartner(window);
        await WriteInFurtherLanguage(window);
        await ComeBackToWhatWasRefused(window);
    }

    private static async Task AddFoundPartner(Window window)
    {
        await window.GoTo(Address + "/partners/new");
        await window.Page.Locator("[name='Form.Search']").FillAsync("Barcelona");
        await window.Page.Locator("[formaction='?handler=Find']").ClickAsync();
        await window.Page.Locator("input[type=radio][name='Form.OrganisationId']").First.CheckAsync();
        await Press(window);
        await window.Page.WaitForURLAsync("**/partners");
        (await window.Page.Locator("main").InnerTextAsync()).ShouldContain("Barcelona");
    }

    private static async Task WriteInFurtherLanguage(Window window)
    {
        await window.GoTo(Address + "/texts");
        await window.Page.Locator("#more").SelectOptionAsync("cs");
        await window.Page.Locator("[formaction='?handler=Language']").ClickAsync();
        await Name(window, "cs").FillAsync("Města u řek se učí od sebe navzájem");
        await Press(window);
        await window.Page.WaitForURLAsync("**" + Address);
        await window.GoTo(Address + "/texts");
        await Assertions.Expect(Name(window, "cs")).ToHaveValueAsync("Města u řek se učí od sebe navzájem");
    }

    private static async Task ComeBackToWhatWasRefused(Window window)
    {
        var tooLong = new string('ž', 501);
        await Name(window, "cs").FillAsync(tooLong);
        await Press(window);
        await Assertions.Expect(window.Page.Locator(".error-summary")).ToBeVisibleAsync();
        await window.GoTo("/projects");
        await window.GoTo(Address + "/texts");
        await Assertions.Expect(Name(window, "cs")).ToHaveValueAsync(tooLong);
        await Assertions.Expect(window.Page.Locator(".error-summary")).ToHaveCountAsync(0);
    }

    private static ILocator Name(Window window, string language) =>
        window.Page.Locator($"textarea[name='Form.LongName.Texts[{language}]']");

    private static Task Press(Window window) => window.Page.Locator("main .form-end .btn-main").ClickAsync();
}
