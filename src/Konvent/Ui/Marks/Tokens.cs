using System.Text.RegularExpressions;

namespace Konvent.Ui.Marks;

/// <summary>Cuts a text into words, signs, spaces and line breaks; put together again they are the text.</summary>
internal static partial class Tokens
{
    public static string[] Of(string text) =>
        [.. Cut().Matches(text.ReplaceLineEndings("\n")).Select(match => match.Value)];

    /// <summary>The lines, each with its line break.</summary>
    public static string[] LinesOf(string text)
    {
        text = text.ReplaceLineEndings("\n");
        var lines = text.Split('\n').Select(line => line + "\n").ToArray();
        lines[^1] = lines[^1][..^1];
        return lines[^1].Length == 0 ? lines[..^1] : lines;
    }

    /// <summary>The lines with something in them, each with the line breaks after it; empty lines at the beginning stand by themselves.</summary>
    public static string[] ParagraphsOf(string text) =>
        [.. Paragraph().Matches(text.ReplaceLineEndings("\n")).Select(match => match.Value)];

    public static bool IsWord(string token) => char.IsLetterOrDigit(token[0]);

    public static bool IsSpace(string token) => char.IsWhiteSpace(token[0]);

    [GeneratedRegex(@"[^\n]*\n+|[^\n]+\z", RegexOptions.CultureInvariant)]
    private static partial Regex Paragraph();

    // 1,358,584.00 and 12:30 are one word each, so is dell'acqua; a line break stands alone; a pair of surrogates stays together.
    [GeneratedRegex(
        @"\p{N}+(?:[.,:]\p{N}+)+|[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}]+)*|\n|[^\S\n]+|[\uD800-\uDBFF][\uDC00-\uDFFF]|.",
        RegexOptions.Singleline | RegexOptions.CultureInvariant
    )]
    private static partial Regex Cut();
}
