using System.CommandLine;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;

namespace Konvent.Commands;

/// <summary>What is wrong with the call of a command that reads texts, and how it is called.</summary>
internal static class HowToCall
{
    /// <summary>Null where nothing is wrong, and for other commands.</summary>
    public static string? Instead(ParseResult told)
    {
        if (told.Action is not ParseErrorAction)
            return null;
        if (told.CommandResult.Command == ReadCommand.Command)
            return InWords(told, Named(told.GetResult(ReadCommand.File)) < 1, ReadCommand.Missing, ReadCommand.Call);
        if (told.CommandResult.Command == CompareCommand.Command)
            return InWords(
                told,
                Named(told.GetResult(CompareCommand.Files)) < 2,
                CompareCommand.Missing,
                CompareCommand.Call
            );
        return null;
    }

    // An empty word, as of a variable that is not set, names nothing.
    private static int Named(ArgumentResult? files) => files?.Tokens.Count(token => token.Value.Length > 0) ?? 0;

    private static string InWords(ParseResult told, bool isMissing, string missing, string call) =>
        $"{(isMissing ? missing : told.Errors[0].Message)}\nThis is how it is called: {call}";
}
