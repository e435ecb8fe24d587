using System.CommandLine;
using Konvent.Storage;

namespace Konvent.Commands;

/// <summary><c>konvent migrate</c>: brings the database to the shape of this program and stops.</summary>
internal static class Migrate
{
    public static Command Command { get; } = Make();

    private static Command Make()
    {
        var command = new Command("migrate", "Bring the database to the shape this program needs.");
        command.SetAction((told, stop) => Run(CommandLine.StorageOf(told), stop));
        return command;
    }

    private static async Task Run(StorageSettings storage, CancellationToken stop)
    {
        await using var app = Program.Build(new ServerSettings(storage, ServerSettings.UsualUrl, Demo: false));
        var steps = await app.Services.GetRequiredService<Migrator>().Migrate(stop);
        Console.WriteLine(steps == 0 ? "The database is up to date." : $"Applied {steps} steps.");
    }
}
