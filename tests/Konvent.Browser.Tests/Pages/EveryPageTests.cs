using Microsoft.Playwright;
using Shouldly;

namespace Konvent.Browser.Tests.Pages;

/// <summary>Every page that somebody in the demo can come to by links, looked at in the browser.</summary>
public sealed class EveryPageTests(Browser browser, Demo demo)
{
    /// <summary>One comes here by a form, with a secret from a letter, or never; journeys of their own go there.</summary>
    private static readonly string[] WithoutLink = ["/error", "/language", "/theme", "/sign-in/code", "/sign-out"];

    [Theory]
    [InlineData(null)]
    [InlineData("Clara Sommer")]
    [InlineData("Oda Beispiel")]
    public async Task A_page_is_good_at_every_width_in_both_themes(string? person)
    {
        await using var window = await Open(person, 1440, ColorScheme.Light);
        var wrong = new List<string>();
        foreach (var address in await PagesOf(person))
        {
            await window.GoTo(address);
            foreach (var width in Browser.Widths)
            {
                await window.Page.SetViewportSizeAsync(width, 900);
                await window.Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light });
                wrong.AddRange(await window.WhatIsWrong());
                // The other theme changes colours, and nothing else.
                await window.Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
                wrong.AddRange(await window.WhatIsWrong("color-contrast"));
            }
            foreach (var narrow in new[] { 720, 320 }) // A desk at 200 %; a phone read in large print.
            {
                await window.Page.SetViewportSizeAsync(narrow, 900);
                if (await window.IsTooWide())
                    wrong.Add($"{address} is wider than {narrow}");
            }
        }
        wrong.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("Piet Voorbeeld", 1440, ColorScheme.Light)]
    [InlineData("Paweł Przykładowski", 360, ColorScheme.Dark)]
    [InlineData("Amélie Modèle", 768, ColorScheme.Light)]
    [InlineData("Tommaso Esempio", 360, ColorScheme.Light)]
    [InlineData("Irena Wzorowa", 1440, ColorScheme.Dark)]
    [InlineData("Viktor Muster", 768, ColorScheme.Dark)]
    public async Task A_page_is_good_for_everybody(string person, int width, ColorScheme theme)
    {
        await using var window = await Open(person, width, theme);
        var wrong = new List<string>();
        foreach (var address in await PagesOf(person))
        {
            await window.GoTo(address);
            wrong.AddRange(await window.WhatIsWrong());
        }
        wrong.ShouldBeEmpty();
    }

    [Fact]
    public async Task Every_page_is_among_them()
    {
        var house = await demo.House();
        var seen = new HashSet<string>(WithoutLink);
        foreach (var person in new[] { null, "Clara Sommer", "Oda Beispiel", "Paweł Przykładowski" })
            seen.UnionWith((await Walk.Of(house, person)).Pages.Keys);

        new PageMap(house)
            .Templates.Where(page => !page.Contains("{secret}", StringComparison.Ordinal))
            .Except(seen)
            .ShouldBeEmpty("no link leads there");
    }

    private async Task<IEnumerable<string>> PagesOf(string? person) =>
        (await Walk.Of(await demo.House(), person)).Pages.Values.Append("/nowhere/at/all");

    private async Task<Window> Open(string? person, int width, ColorScheme theme)
    {
        var window = await browser.Open(await demo.House(), width, theme);
        if (person is not null)
            await Demo.Enter(window, person);
        return window;
    }
}
