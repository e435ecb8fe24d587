using System.CommandLine;
using System.Globalization;
using Konvent.Reading;
using Konvent.Storage;

namespace Konvent.Commands;

/// <summary><c>konvent read</c>: says what a text states. It needs no database.</summary>
internal static class ReadCommand
{
    public const string Call = "konvent read FILE [--language pl] [--published 2020-02-20] [--json]";
    public const string Missing = "Name the file that is to be read.";

    /// <summary>For programs instead of people.</summary>
    public static readonly Option<bool> Json = new("--json")
    {
        Description = "Write JSON, as docs/reading.md describes it.",
    };

    public static readonly Argument<FileInfo> File = new("file")
    {
        Description = "The text: plain text, Markdown, HTML, Word (.docx) or PDF.",
    };

    private static readonly Option<string?> InLanguage = new("--language")
    {
        Description = "The language it is written in, such as en or pl; without it, each paragraph is asked.",
    };

    private static readonly Option<string?> Published = new("--published")
    {
        Description = "The day on which it was published, such as 2020-02-20, for dates without a year.",
    };

    public static Command Command { get; } = Make();

    private static Command Make()
    {
        var command = new Command("read", "Say what a text states.") { File, InLanguage, Published, Json };
        command.SetAction(Run);
        return command;
    }

    private static async Task<int> Run(ParseResult told, CancellationToken stop)
    {
        var context = new ReadingContext
        {
            Language = LanguageOf(told.GetValue(InLanguage)),
            Published = DayOf(told.GetValue(Published)),
        };
        var text = await ReadFromConsole.Text(told.GetRequiredValue(File), stop);
        var said = ReadText.Of(text, context);
        if (told.GetValue(Json))
            ReadAsJson.Write(said);
        else
            ReadAsTable.Write(said, context.Language, new(Console.Out, ConsoleWidth.Now));
        return 0;
    }

    private static Language? LanguageOf(string? code)
    {
        try
        {
            return code is null ? null : Language.Of(code);
        }
        catch (FormatException problem)
        {
            throw new CannotStart(problem.Message);
        }
    }

    private static DateOnly? DayOf(string? day) =>
        day is null ? null
        : DateOnly.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var known)
            ? known
        : throw new CannotStart($"“{day}” is not a day; write it like 2020-02-20.");
}
