using System.CommandLine;
using Konvent.Reading;

namespace Konvent.Commands;

/// <summary><c>konvent compare</c>: says where versions of a text differ from the first. Exit code 1 where they do.</summary>
internal static class CompareCommand
{
    public const string Call = "konvent compare FILE FILE... [--sentences] [--json]";
    public const string Missing = "Name two files at least; the first is the one with which the others are compared.";

    private const int MostFiles = 100;

    public static readonly Argument<FileInfo[]> Files = new("files")
    {
        Description =
            "Texts that say the same in several languages; the first is the one with which the others are compared.",
        Arity = new ArgumentArity(2, MostFiles),
    };

    private static readonly Option<bool> Sentences = new("--sentences")
    {
        Description = "Lay the sentences that belong together side by side; JSON has them always.",
    };

    public static Command Command { get; } = Make();

    private static Command Make()
    {
        var command = new Command("compare", "Say where versions of a text differ.")
        {
            Files,
            Sentences,
            ReadCommand.Json,
        };
        command.SetAction(Run);
        return command;
    }

    private static async Task<int> Run(ParseResult told, CancellationToken stop)
    {
        var versions = new List<TextVersion>();
        foreach (var file in told.GetRequiredValue(Files))
            versions.Add(new($"{file}", await ReadFromConsole.Text(file, stop)));
        var compared = CompareTexts.Of(versions);
        if (told.GetValue(ReadCommand.Json))
            CompareAsJson.Write(compared);
        else
            CompareAsTable.Write(compared, told.GetValue(Sentences), new(Console.Out, ConsoleWidth.Now));
        return compared is { AreVersions: true, Differences.Count: 0 } ? 0 : 1;
    }
}
