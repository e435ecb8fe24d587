using System.CommandLine;
using Konvent.Commands.Demo;
using Konvent.People.Accounts;
using Konvent.Storage;
using Microsoft.EntityFrameworkCore;

namespace Konvent.Commands;

/// <summary><c>konvent demo</c>: loads the demo projects; a second time it changes nothing.</summary>
internal static class DemoCommand
{
    public static Command Command { get; } = Make();

    /// <summary>Loads the demo into a database that is there and migrated.</summary>
    public static async Task<bool> Load(IServiceProvider services, CancellationToken stop)
    {
        await using var scope = services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<LoadDemo>().Run(stop);
    }

    /// <summary>Loads the demo where nobody has an account yet: at the first start.</summary>
    public static async Task LoadIntoEmpty(IServiceProvider services, CancellationToken stop)
    {
        await using var scope = services.CreateAsyncScope();
        if (!await scope.ServiceProvider.GetRequiredService<KonventDb>().Accounts.AnyAsync(stop))
            await scope.ServiceProvider.GetRequiredService<LoadDemo>().Run(stop);
    }

    private static Command Make()
    {
        var command = new Command("demo", "Load the demo projects, with invented people.");
        command.SetAction((told, stop) => Run(CommandLine.StorageOf(told), stop));
        return command;
    }

    private static async Task Run(StorageSettings storage, CancellationToken stop)
    {
        await using var app = Program.Build(new ServerSettings(storage, ServerSettings.UsualUrl, Demo: true));
        await app.Services.GetRequiredService<Migrator>().Migrate(stop);
        Console.WriteLine(
            await Load(app.Services, stop) ? "Loaded the demo." : "The demo is there already; nothing was changed."
        );
    }
}
