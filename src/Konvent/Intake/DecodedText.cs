using System.Text;
using System.Text.RegularExpressions;
using Konvent.Projects.Import.Tables;

namespace Konvent.Intake;

/// <summary>The letters of a file that is text.</summary>
internal static partial class DecodedText
{
    // Where a page of the web has to say in which letters it is written.
    private const int Head = 1024;

    // One sign in so many.
    private const int MostSteering = 10;

    /// <exception cref="Basics.RuleBroken">It is no text.</exception>
    public static string Of(byte[] file)
    {
        var text = EncodingOf(file).GetString(file).TrimStart('\uFEFF');
        IntakeLimits.Require(!IsBinary(text) && !IsForMachines(text), "intake.rule.unknown");
        return Cleaned(text);
    }

    /// <summary>With blanks for the signs that steer a terminal or a printer; places stay where they are.</summary>
    public static string Cleaned(string text) =>
        text.Any(IsSteering)
            ? string.Create(
                text.Length,
                text,
                (cleaned, from) =>
                {
                    for (var at = 0; at < cleaned.Length; at++)
                        cleaned[at] = IsSteering(from[at]) ? ' ' : from[at];
                }
            )
            : text;

    // What a page says of itself counts where its bytes leave it open.
    private static Encoding EncodingOf(byte[] file)
    {
        var guess = Encodings.Guess(TableFile.Of(file));
        return guess.IsSingleByte && Declared(file) is { } declared ? declared : guess;
    }

    private static Encoding? Declared(byte[] file)
    {
        var head = Encoding.Latin1.GetString(file, 0, Math.Min(Head, file.Length));
        var name = Charset().Match(head).Groups[1].Value;
        try
        {
            return name.Length > 0 && Encoding.GetEncoding(name) is { IsSingleByte: true } declared ? declared : null;
        }
        catch (Exception unknown) when (unknown is ArgumentException or NotSupportedException)
        {
            return null;
        }
    }

    // A zero in a text was left there by some program, and is read as a blank; what is no text has them among many such signs.
    private static bool IsBinary(string text) =>
        text.Contains('\0', StringComparison.Ordinal) && text.Count(IsSteering) > text.Length / MostSteering;

    private static bool IsForMachines(string text) =>
        text.StartsWith("{\\rtf", StringComparison.Ordinal)
        || text.StartsWith("%!PS", StringComparison.Ordinal)
        || (text.StartsWith("<?xml", StringComparison.Ordinal) && !TextOfHtml.Begins(text));

    private static bool IsSteering(char sign) => char.IsControl(sign) && sign is not ('\t' or '\n' or '\r' or '\f');

    [GeneratedRegex("""<meta[^>]{0,200}charset=["']?([A-Za-z0-9_-]{1,40})""", RegexOptions.IgnoreCase)]
    private static partial Regex Charset();
}
