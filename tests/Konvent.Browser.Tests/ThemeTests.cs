using Microsoft.Playwright;
using Shouldly;

namespace Konvent.Browser.Tests;

public sealed class ThemeTests(Browser browser, Demo demo)
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task What_a_person_chose_outdoes_their_system_with_and_without_scripts(bool scripts)
    {
        await using var window = await browser.Open(await demo.House(), theme: ColorScheme.Light, scripts: scripts);
        await Demo.Enter(window, "Amélie Modèle");
        var paper = await Paper(window);

        await Choose(window, "Dark");
        (await Paper(window)).ShouldNotBe(paper);
        await window.Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        await Choose(window, "Light");
        (await Paper(window)).ShouldBe(paper);
        await Choose(window, "System");
        (await Paper(window)).ShouldNotBe(paper);
    }

    [Theory]
    [InlineData("Dark", ColorScheme.Light)]
    [InlineData("Light", ColorScheme.Dark)]
    public async Task A_page_is_good_in_the_theme_that_was_chosen(string chosen, ColorScheme system)
    {
        await using var window = await browser.Open(await demo.House(), theme: system);
        await Demo.Enter(window, "Amélie Modèle");
        await Choose(window, chosen);
        await window.GoTo("/projects/samplerivers");
        await window.ShouldBeGood();
        await window.Page.Locator("details.menu > summary", new() { HasText = "Amélie" }).ClickAsync();
        await window.ShouldBeGood();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_language_is_chosen_with_and_without_scripts(bool scripts)
    {
        await using var window = await browser.Open(await demo.House(), scripts: scripts);
        await Demo.Enter(window, "Amélie Modèle");

        await window.Page.Locator("details.menu > summary", new() { HasText = "English" }).ClickAsync();
        await window.Page.GetByRole(AriaRole.Button, new() { Name = "Polski" }).ClickAsync();

        await window.Page.Locator("html[lang=pl]").WaitForAsync();
    }

    private static async Task Choose(Window window, string theme)
    {
        await window.Page.Locator("details.menu > summary", new() { HasText = "Amélie" }).ClickAsync();
        await window.Page.GetByRole(AriaRole.Button, new() { Name = theme, Exact = true }).ClickAsync();
        await window.Page.Locator("details.menu[open]").WaitForAsync(new() { State = WaitForSelectorState.Detached });
    }

    private static Task<string> Paper(Window window) =>
        window.Page.EvaluateAsync<string>("getComputedStyle(document.body).backgroundColor");
}
