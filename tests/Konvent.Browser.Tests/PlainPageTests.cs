using Microsoft.Playwright;
using Shouldly;

namespace Konvent.Browser.Tests;

public sealed class PlainPageTests(Browser browser, Houses houses)
{
    [Theory, BothEngines]
    public async Task An_address_that_leads_nowhere_says_so_well(OnEngine engine)
    {
        var house = await houses.On(engine);
        foreach (var width in Browser.Widths)
        {
            await using var window = await browser.Open(house, width, ColorScheme.Dark);
            await window.GoTo("/nowhere/at/all");
            (await window.Page.Locator("h1").InnerTextAsync()).ShouldBe("There is nothing here");
            await window.ShouldBeGood();
        }
    }
}
