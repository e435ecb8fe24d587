using Microsoft.Playwright;
using Shouldly;

[assembly: Xunit.AssemblyFixture(typeof(Konvent.Browser.Tests.Browser))]
[assembly: Xunit.AssemblyFixture(typeof(Konvent.Tests.Houses))]

namespace Konvent.Browser.Tests;

/// <summary>One Chromium for all journeys; each person in them has a window of their own.</summary>
public sealed class Browser : IAsyncLifetime
{
    /// <summary>The widths a page must be good at: a desk, a tablet, a phone.</summary>
    public static readonly int[] Widths = [1440, 768, 360];

    private static readonly string[] Arguments =
    [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
    ];

    private IPlaywright playwright = null!;
    private IBrowser chromium = null!;

    public async ValueTask InitializeAsync()
    {
        playwright = await Playwright.CreateAsync();
        chromium = await playwright.Chromium.LaunchAsync(
            new()
            {
                ExecutablePath = Environment.GetEnvironmentVariable("KONVENT_TEST_CHROMIUM") ?? "/usr/bin/chromium",
                Args = Arguments,
            }
        );
    }

    public async ValueTask DisposeAsync()
    {
        await chromium.DisposeAsync();
        playwright.Dispose();
    }

    /// <summary>A window of somebody's own: no cookies of others, and every complaint of the browser is a failure.</summary>
    public async Task<Window> Open(
        House house,
        int width = 1440,
        ColorScheme theme = ColorScheme.Light,
        string locale = "en-IE",
        bool scripts = true
    )
    {
        var context = await chromium.NewContextAsync(
            new()
            {
                BaseURL = house.Address.ToString(),
                ViewportSize = new() { Width = width, Height = 900 },
                ColorScheme = theme,
                Locale = locale,
                JavaScriptEnabled = scripts,
                ReducedMotion = ReducedMotion.Reduce,
            }
        );
        context.SetDefaultTimeout(30_000);
        return new Window(context, await context.NewPageAsync());
    }
}

/// <summary>One person's browser window.</summary>
public sealed class Window : IAsyncDisposable
{
    private readonly IBrowserContext context;
    private readonly List<string> complaints = [];

    public Window(IBrowserContext context, IPage page)
    {
        (this.context, Page) = (context, page);
        page.Console += (_, message) =>
        {
            // A refused form answers 422 on purpose, and Chromium says so on the console.
            if (
                message.Type == "error"
                && !message.Text.Contains("the server responded with a status of 4", StringComparison.Ordinal)
            )
                complaints.Add(message.Text);
        };
        page.PageError += (_, error) => complaints.Add(error);
    }

    public IPage Page { get; }

    public async Task GoTo(string address) => (await Page.GotoAsync(address))!.Status.ShouldBeLessThan(500, address);

    /// <summary>What every page must keep: nothing that axe finds, nothing wider than the window, no complaint of the browser.</summary>
    public async Task ShouldBeGood() => (await WhatIsWrong()).ShouldBeEmpty();

    /// <summary>All that is wrong with the page, each with where it was seen.</summary>
    /// <param name="only">The names of axe's rules to ask about; all of them where none is named.</param>
    public async Task<List<string>> WhatIsWrong(params string[] only)
    {
        var wrong = new List<string>(await Axe.Complaints(Page, only));
        if (await IsTooWide())
            wrong.Add("wider than the window");
        wrong.AddRange(complaints);
        complaints.Clear();
        var where = $"{new Uri(Page.Url).PathAndQuery} at {Page.ViewportSize?.Width}: ";
        return [.. wrong.Select(what => where + what)];
    }

    /// <summary>Whether something on the page is wider than the window.</summary>
    public Task<bool> IsTooWide() =>
        Page.EvaluateAsync<bool>("document.documentElement.scrollWidth > document.documentElement.clientWidth");

    public ValueTask DisposeAsync() => context.DisposeAsync();
}
