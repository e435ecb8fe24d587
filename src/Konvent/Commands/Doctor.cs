using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using System.Reflection;
using System.Runtime.InteropServices;
using Konvent.Storage;
using Konvent.Storage.Sqlite;
using Spectre.Console;

namespace Konvent.Commands;

/// <summary><c>konvent doctor</c>: what the program runs on, and whether anything is amiss. Exit code 1 where something is.</summary>
internal static class Doctor
{
    private sealed record Finding(string What, string Value, bool Well = true);

    public static Command Command { get; } = Make();

    private static Command Make()
    {
        var command = new Command("doctor", "Say what the program runs on and what is amiss.");
        command.SetAction((told, stop) => Run(CommandLine.StorageOf(told), stop));
        return command;
    }

    private static async Task<int> Run(StorageSettings storage, CancellationToken stop)
    {
        Finding[] findings =
        [
            new("Konvent", Assembly.GetExecutingAssembly().GetName().Version!.ToString(3)),
            new(".NET", RuntimeInformation.FrameworkDescription),
            new("Language data (ICU)", IcuVersion()),
            new("SQLite library", SqliteLibrary.Check().ToString()),
            new("Node.js (to build only)", await VersionOfNode(stop)),
            new("Data directory", storage.Directory, Directory.Exists(storage.Directory)),
            FreeDisk(storage.Directory),
            await Database(storage, stop),
            new("Mail", $"kept as files in {Path.Combine(storage.Directory, "mail")}"),
        ];
        var table = new Table { Border = TableBorder.None, ShowHeaders = false }.AddColumns("", "", "");
        foreach (var (what, value, well) in findings)
            table.AddRow(well ? "[green]well[/]" : "[red]amiss[/]", what.EscapeMarkup(), value.EscapeMarkup());
        AnsiConsole.Write(table);
        return findings.All(finding => finding.Well) ? 0 : 1;
    }

    // .NET tells the version of the sorting rules only; the library's own stands in the name of the file that it has mapped.
    private static string IcuVersion() =>
        File.ReadLines("/proc/self/maps")
            .FirstOrDefault(line => line.Contains("libicuuc.so.", StringComparison.Ordinal))
            is { } line
            ? line[(line.LastIndexOf(".so.", StringComparison.Ordinal) + 4)..]
            : "none";

    private static async Task<string> VersionOfNode(CancellationToken stop)
    {
        try
        {
            using var node = Process.Start(
                new ProcessStartInfo("node", "--version") { RedirectStandardOutput = true }
            )!;
            return (await node.StandardOutput.ReadToEndAsync(stop)).Trim();
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return "not installed";
        }
    }

    private static Finding FreeDisk(string directory)
    {
        var existing = directory;
        while (!Directory.Exists(existing) && Path.GetDirectoryName(existing) is { } parent)
            existing = parent;
        var gibibytes = new DriveInfo(existing).AvailableFreeSpace / (double)(1L << 30);
        return new("Free disk", string.Create(CultureInfo.InvariantCulture, $"{gibibytes:F1} GiB"), gibibytes >= 1);
    }

    private static async Task<Finding> Database(StorageSettings storage, CancellationToken stop)
    {
        try
        {
            var engine = Engine.For(storage);
            if (engine is SqliteEngine && !File.Exists(storage.DatabaseFile))
                return new("Database", "none yet; the first start makes it");
            await engine.Prepare(stop);
            await using var connection = engine.Connect();
            await connection.OpenAsync(stop);
            return new("Database", await engine.VersionOf(connection, stop));
        }
        catch (CannotStart problem)
        {
            return new("Database", problem.Message, Well: false);
        }
    }
}
