using Konvent.Basics;
using Konvent.Commands.Demo;
using Konvent.Mail;
using Konvent.Reading;
using Konvent.Storage;
using Microsoft.Extensions.DependencyInjection;

[assembly: AssemblyFixture(typeof(Konvent.Browser.Tests.Demo))]

namespace Konvent.Browser.Tests;

/// <summary>One house with the demo's projects and people in it, for those who look and change nothing. How pages look is not a question of the engine: the first chosen one serves.</summary>
public sealed class Demo : IAsyncDisposable
{
    private readonly Lazy<Task<House>> house = new(Load);

    public Task<House> House() => house.Value;

    /// <summary>Enters in this window with the one click of the demo.</summary>
    public static async Task Enter(Window window, string person)
    {
        await window.GoTo("/sign-in");
        await window.Page.Locator(".demo-people button", new() { HasText = person }).First.ClickAsync();
        await window.Page.WaitForURLAsync("**/projects");
    }

    public async ValueTask DisposeAsync()
    {
        if (house.IsValueCreated)
            await (await house.Value).DisposeAsync();
    }

    private static async Task<House> Load()
    {
        var house = await Konvent.Tests.House.On(BothEnginesAttribute.Chosen[0], demo: true);
        await using var scope = house.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<LoadDemo>().Run(default);
        await house.InDatabase(async db =>
        {
            db.Add(ALetter(house.Clock.GetUtcNow()));
            await db.SaveAs(Author.Program, default);
        });
        return house;
    }

    /// <summary>The demo writes to nobody; the operator's list of mail would stay empty.</summary>
    private static Letter ALetter(DateTimeOffset now) =>
        new(
            "test",
            "lucja.przykladowa@example.org",
            "Łucja Przykładowa",
            Language.Polish,
            "Zaproszenie na spotkanie",
            "Dzień dobry,\n\nzapraszamy 12 lutego o godz. 10.00: https://konvent.example/next2met/pl\n\nDo zobaczenia!",
            now
        );
}
