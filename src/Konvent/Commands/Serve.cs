using System.CommandLine;
using Konvent.Storage;

namespace Konvent.Commands;

/// <summary><c>konvent serve</c>: migrates, loads the demo into an empty database unless told not to, and serves until it is stopped.</summary>
internal static class Serve
{
    private static readonly Option<string> Urls = new("--urls")
    {
        Description = "The addresses to listen on.",
        DefaultValueFactory = _ => Environment.GetEnvironmentVariable("KONVENT_URLS") ?? ServerSettings.UsualUrl,
    };

    private static readonly Option<bool> NoDemo = new("--no-demo")
    {
        Description = "Load no demo projects and let nobody in with one click.",
    };

    public static Command Command { get; } = Make();

    private static Command Make()
    {
        var command = new Command("serve", "Serve pages and the API.") { Urls, NoDemo };
        command.SetAction((told, stop) => Run(Settings(told), stop));
        return command;
    }

    private static ServerSettings Settings(ParseResult told) =>
        new(
            CommandLine.StorageOf(told),
            told.GetRequiredValue(Urls),
            Demo: !told.GetValue(NoDemo),
            Environment.GetEnvironmentVariable("KONVENT_PUBLIC_URL"),
            Environment.GetEnvironmentVariable("KONVENT_PROXIES")
        );

    private static async Task Run(ServerSettings settings, CancellationToken stop)
    {
        await using var app = Program.Build(settings, builder => builder.WebHost.UseUrls(settings.Urls));
        await app.Services.GetRequiredService<Migrator>().Migrate(stop);
        if (settings.Demo)
            await DemoCommand.LoadIntoEmpty(app.Services, stop);
        try
        {
            await app.StartAsync(stop);
        }
        catch (IOException error)
        {
            throw new CannotStart($"Cannot listen on {settings.Urls}: {error.Message}");
        }
        await SayWhereToLook.Run(app, settings, stop);
        await app.WaitForShutdownAsync(stop);
    }
}
