using Microsoft.Playwright;

namespace Konvent.Browser.Tests.Journeys;

/// <summary>The bars and marks of a work plan's time line, as somebody moves them by keys.</summary>
internal static class TimeLineKeys
{
    /// <param name="name">How the name of a package or milestone begins.</param>
    public static ILocator Bar(this Window window, string name) =>
        window.Page.Locator($".plan [role=slider][data-name^='{name}']");

    public static Task Press(this Window window, string name, string keys) => window.Bar(name).PressAsync(keys);

    /// <summary>Saves from one of the bars, and waits until the plan is there again.</summary>
    public static async Task SavePlan(this Window window, string name, string address)
    {
        // The page that the answer leads to is the same one again.
        await window.Page.RunAndWaitForResponseAsync(
            () => window.Press(name, "Enter"),
            answer => answer.Request.Method == "GET" && answer.Url.EndsWith(address, StringComparison.Ordinal)
        );
        await window.Page.WaitForLoadStateAsync();
        await Assertions.Expect(window.Page.Locator(".notice-good")).ToBeVisibleAsync();
    }
}
