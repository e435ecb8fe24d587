using Konvent.Commands.Demo;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using Shouldly;

namespace Konvent.Browser.Tests.Journeys;

/// <summary>A coordinator, who reads German, arranges the work plan on its time line, by keys and by dragging.</summary>
public sealed class WorkPlanTests(Browser browser)
{
    private const string Address = "/projects/samplerivers/work-plan";

    // What has the focus, where the bar that saves lies over its middle.
    private const string Covered = """
        () => {
          const focused = document.activeElement;
          const bar = document.querySelector("[data-plan-unsaved]");
          if (focused === document.body || bar.contains(focused)) return null;
          const box = focused.getBoundingClientRect();
          const over = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
          return over && bar.contains(over) ? focused.outerHTML.slice(0, 120) : null;
        }
        """;

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
    public async Task What_has_the_focus_lies_above_the_bar_that_saves(OnEngine engine)
    {
        await using var house = await WithDemo(engine);
        await using var window = await Open(house);
        foreach (var (width, height) in ((int, int)[])[(1440, 900), (360, 780)])
        {
            await window.Page.SetViewportSizeAsync(width, height);
            await window.GoTo(Address);
            await window.Press("WP1", "ArrowRight");
            for (var n = 0; n < 40; n++)
            {
                await window.Page.Keyboard.PressAsync("Tab");
                (await window.Page.EvaluateAsync<string?>(Covered)).ShouldBeNull($"{n} at {width}");
            }
            await window.Press("WP1", "Escape");
        }
    }

    [Theory, BothEngines]
    public async Task Saving_leaves_the_focus_where_it_was(OnEngine engine)
    {
        await using var house = await WithDemo(engine);
        await using var window = await Open(house);

        await window.Press("WP3", "ArrowRight");
        await window.SavePlan("WP3", Address);
        await Assertions.Expect(window.Bar("WP3")).ToBeFocusedAsync();

        var down = window.Page.Locator("#packages tbody tr").Nth(1).Locator("button[data-focus^=down]");
        var name = await down.GetAttributeAsync("data-focus");
        await down.FocusAsync();
        await window.Page.RunAndWaitForResponseAsync(
            () => window.Page.Keyboard.PressAsync("Enter"),
            answer => answer.Request.Method == "GET" && answer.Url.Contains(Address, StringComparison.Ordinal)
        );
        await Assertions.Expect(window.Page.Locator(".notice-good")).ToBeVisibleAsync();
        await Assertions.Expect(window.Page.Locator($"[data-focus='{name}']")).ToBeFocusedAsync();
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
