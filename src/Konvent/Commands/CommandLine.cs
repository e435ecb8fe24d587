using System.CommandLine;
using Konvent.Storage;

namespace Konvent.Commands;

/// <summary>What the program can be told on the command line.</summary>
internal static class CommandLine
{
    public static readonly Option<DirectoryInfo> Data = new("--data")
    {
        Description = "The directory in which the data lies.",
        Recursive = true,
        DefaultValueFactory = _ => new(Environment.GetEnvironmentVariable("KONVENT_DATA") ?? "data"),
    };

    public static async Task<int> Run(string[] args)
    {
        var root = new RootCommand("Konvent runs interregional cooperation projects.")
        {
            Data,
            Serve.Command,
            Migrate.Command,
            DemoCommand.Command,
            PeopleCommand.Command,
            RegionsCommand.Command,
            OrganisationsCommand.Command,
            ReadCommand.Command,
            CompareCommand.Command,
            Doctor.Command,
        };
        try
        {
            var told = root.Parse(args);
            if (HowToCall.Instead(told) is { } instead)
                throw new CannotStart(instead);
            return await told.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
        }
        catch (CannotStart problem)
        {
            await Console.Error.WriteLineAsync(problem.Message);
            return 2;
        }
    }

    /// <summary>The server whose data this is, for a command that writes links to it.</summary>
    public static ServerSettings ServerOf(ParseResult told) =>
        new(
            StorageOf(told),
            Environment.GetEnvironmentVariable("KONVENT_URLS") ?? ServerSettings.UsualUrl,
            Demo: false,
            Environment.GetEnvironmentVariable("KONVENT_PUBLIC_URL")
        );

    public static StorageSettings StorageOf(ParseResult told) =>
        new(told.GetRequiredValue(Data).FullName, Environment.GetEnvironmentVariable("KONVENT_DATABASE"));
}
