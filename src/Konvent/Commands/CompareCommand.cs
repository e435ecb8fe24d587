using System.CommandLine;
using Konvent.Reading;

namespace Konvent.Commands;

/// <summary><c>konvent compare</c>: says where texts that should state the same do not. Exit code 1 where they differ.</summary>
internal static class CompareCommand
{
    private const int MostFiles = 100;

    private static readonly Argument<FileInfo[]> Files = new("files")
    {
        Description = "Texts that say the same in several languages or versions, two or more.",
        Arity = new ArgumentArity(2, MostFiles),
    };

    public static Command Command { get; } = Make();

    private static Command Make()
    {
        var command = new Command("compare", "Say where texts that should state the same do not.")
        {
            Files,
            ReadCommand.Json,
        };
        command.SetAction(Run);
        return command;
    }

    private static async Task<int> Run(ParseResult told, CancellationToken stop)
    {
        var texts = new List<(string Name, SourceText Text)>();
        foreach (var file in told.GetRequiredValue(Files))
            texts.Add(($"{file}", await ReadFromConsole.Text(file, stop)));
        var compared = CompareTexts.Of(texts);
        if (told.GetValue(ReadCommand.Json))
            CompareAsJson.Write(texts, compared);
        else
            CompareAsTable.Write(texts, compared, Console.Out);
        return compared.Differences.Count == 0 ? 0 : 1;
    }
}
