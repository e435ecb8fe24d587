using Konvent.Commands.Demo;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using Shouldly;

namespace Konvent.Browser.Tests.Journeys;

/// <summary>A coordinator, who reads German, arranges the work plan on its time line, by keys and by dragging.</summary>
public sealed class WorkPlanTests(Browser browser)
{
    private const string Address = "/projects/samplerivers/work-plan";

    [Theory, BothEngines]
    public async Task Packages_are_planned_and_a_milestone_is_moved_by_keys_alone(OnEngine engine)
    {
        await using var house = await WithDemo(engine);
        await using var window = await Open(house);

        await window.Press("WP3", "ArrowRight");
        await window.Press("WP4", "Shift+ArrowRight");
        await window.Press("WP5", "Alt+ArrowUp");
        await Assertions
            .Expect(window.Page.Locator("[data-plan-said]"))
            .ToContainTextAsync("WP5 Den Menschen davon erzählen: März 2025 – Februar 2028, Platz 4 von 5");
        await window.Press("WP2", "ArrowLeft");
        await window.Press("WP2", "Escape");
        await window.SavePlan("WP3", Address);

        var names = await window.Page.Locator("#packages tbody th .plan-code").AllInnerTextsAsync();
        names.ShouldBe(["WP1", "WP2", "WP3", "WP5", "WP4"]);
        var rows = window.Page.Locator("#packages tbody tr");
        await Assertions.Expect(rows.Nth(1)).ToContainTextAsync("April 2025 – Dezember 2026");
        await Assertions.Expect(rows.Nth(2)).ToContainTextAsync("November 2025 – März 2027");
        await Assertions.Expect(rows.Nth(4)).ToContainTextAsync("März 2026 – März 2027");

        foreach (var _ in (int[])[1, 2])
        {
            await window.Press("Vorschläge", "ArrowRight");
            await window.SavePlan("Vorschläge", Address);
        }
        var milestone = window.Page.Locator("#milestones tbody tr", new() { HasText = "Vorschläge bei" });
        foreach (var date in (string[])["Februar 2027", "März 2027", "April 2027"])
            await Assertions.Expect(milestone).ToContainTextAsync(date);
    }

    [Theory, BothEngines]
    public async Task A_bar_that_is_dragged_says_where_it_is_and_is_undone(OnEngine engine)
    {
        await using var house = await WithDemo(engine);
        await using var window = await Open(house);
        var bar = window.Bar("WP4");
        var before = await bar.GetAttributeAsync("aria-valuetext");

        await Drag(window, bar, 120, 0);

        (await bar.GetAttributeAsync("aria-valuetext")).ShouldNotBe(before);
        await Assertions.Expect(window.Page.Locator("[data-plan-unsaved]")).ToBeVisibleAsync();
        await window.Page.Locator("[data-plan-undo]").ClickAsync();
        await Assertions.Expect(bar).ToHaveAttributeAsync("aria-valuetext", before!);
        await Assertions.Expect(window.Page.Locator("[data-plan-unsaved]")).ToBeHiddenAsync();

        await Drag(window, bar, 0, -220);
        await Assertions.Expect(window.Page.Locator("[data-plan-rows] > li").Nth(2)).ToContainTextAsync("WP4");
    }

    private static async Task<House> WithDemo(OnEngine engine)
    {
        var house = await House.On(engine, demo: true);
        await using var scope = house.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<LoadDemo>().Run(default);
        return house;
    }

    private async Task<Window> Open(House house)
    {
        var window = await browser.Open(house);
        await Demo.Enter(window, "Clara Sommer");
        await window.GoTo(Address);
        return window;
    }

    private static async Task Drag(Window window, ILocator bar, float x, float y)
    {
        await bar.ScrollIntoViewIfNeededAsync();
        var box = (await bar.BoundingBoxAsync())!;
        var (fromX, fromY) = (box.X + box.Width / 2, box.Y + box.Height / 2);
        await window.Page.Mouse.MoveAsync(fromX, fromY);
        await window.Page.Mouse.DownAsync();
        await window.Page.Mouse.MoveAsync(fromX + x, fromY + y, new() { Steps = 40 });
        await window.Page.Mouse.UpAsync();
    }
}
