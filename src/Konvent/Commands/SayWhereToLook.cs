using Konvent.People.SignIn.Demo;
using Konvent.People.Start;
using Konvent.Storage;

namespace Konvent.Commands;

/// <summary>What the console says once the server is up: where to look, and how to get in.</summary>
internal static class SayWhereToLook
{
    public static async Task Run(WebApplication app, ServerSettings settings, CancellationToken stop)
    {
        Console.WriteLine($"Konvent is ready: {settings.LinkBase}");
        await using var scope = app.Services.CreateAsyncScope();
        if (await scope.ServiceProvider.GetRequiredService<DemoMode>().IsOn(stop))
            Console.WriteLine($"This is a demo: enter as one of its invented people at {settings.LinkBase}/sign-in");
        if (await scope.ServiceProvider.GetRequiredService<OfferStart>().Run(stop) is { } link)
            Console.WriteLine($"Nobody can let people in yet. This link makes the first operator, once: {link}");
        Console.WriteLine("Ctrl+C ends it; nothing is lost.");
    }
}
