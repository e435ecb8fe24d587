using System.Text;
using Konvent.Commands.Demo;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using Shouldly;

namespace Konvent.Browser.Tests.Journeys;

/// <summary>What somebody does who has a file for the others.</summary>
public sealed class UploaderTests(Browser browser)
{
    private const string Room = "/projects/samplerivers/files";

    private static readonly FilePayload Minutes = new()
    {
        Name = "Minutes.txt",
        MimeType = "text/plain",
        Buffer = Encoding.UTF8.GetBytes("Everybody agreed.\n"),
    };

    private static readonly FilePayload Page = new()
    {
        Name = "Minutes.pdf",
        MimeType = "application/pdf",
        Buffer = Encoding.UTF8.GetBytes("<!doctype html><title>no</title>"),
    };

    [Theory, BothEngines]
    public async Task A_file_is_uploaded_with_scripts_and_without(OnEngine engine)
    {
        await using var house = await House.On(engine, demo: true);
        await using (var scope = house.Services.CreateAsyncScope())
            await scope.ServiceProvider.GetRequiredService<LoadDemo>().Run(default);
        foreach (var scripts in new[] { true, false })
        {
            await using var window = await browser.Open(house, scripts: scripts);
            await Demo.Enter(window, "Paweł Przykładowski");
            await UploadWhatIsRefused(window);
            await UploadInItsPlace(window);
        }
    }

    private static async Task UploadWhatIsRefused(Window window)
    {
        await window.GoTo(Room + "/new");
        await window.Page.Locator("#Form_File").SetInputFilesAsync(Page);
        await window.Page.Locator("[name='Form.Title.Texts[en]']").FillAsync("Minutes of June");
        await Press(window);
        await Assertions.Expect(window.Page.Locator("#Form_File-wrong")).ToBeVisibleAsync();
        await Assertions
            .Expect(window.Page.Locator("[name='Form.Title.Texts[en]']"))
            .ToHaveValueAsync("Minutes of June");
    }

    private static async Task UploadInItsPlace(Window window)
    {
        await window.Page.Locator("#Form_File").SetInputFilesAsync(Minutes);
        await Press(window);
        await window.Page.WaitForURLAsync(address => !address.EndsWith("/new", StringComparison.Ordinal));
        await Assertions.Expect(window.Page.Locator(".notice-good")).ToBeVisibleAsync();
        (await window.Page.Locator("h1").InnerTextAsync()).ShouldStartWith("Minutes of June");
    }

    private static Task Press(Window window) => window.Page.Locator("main .form-end .btn-main").ClickAsync();
}
