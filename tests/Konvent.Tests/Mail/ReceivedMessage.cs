using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Konvent.Tests.Mail;

/// <summary>A message as a mail program reads it, written from the standards and not from our writer.</summary>
internal sealed partial class ReceivedMessage
{
    private readonly Dictionary<string, string> raw = new(StringComparer.OrdinalIgnoreCase);

    public ReceivedMessage(string message)
    {
        var cut = message.IndexOf("\r\n\r\n", StringComparison.Ordinal);
        var unfolded = message[..cut].Replace("\r\n ", " ", StringComparison.Ordinal);
        foreach (var line in unfolded.Split("\r\n"))
            raw.Add(line[..line.IndexOf(':')], line[(line.IndexOf(':') + 1)..].Trim());
        Text = Decode(message[(cut + 4)..], raw["Content-Transfer-Encoding"]).ReplaceLineEndings("\n").TrimEnd('\n');
    }

    public string Text { get; }

    public IEnumerable<string> HeaderNames => raw.Keys;

    /// <summary>The header with its encoded words read.</summary>
    public string this[string header] =>
        EncodedWord().Replace(BetweenEncodedWords().Replace(raw[header], "?=$1"), match => Word(match.Groups));

    private static string Word(GroupCollection word) =>
        word["how"].Value is "b" or "B"
            ? Encoding.UTF8.GetString(Convert.FromBase64String(word["text"].Value))
            : Quoted(word["text"].Value.Replace('_', ' '));

    private static string Decode(string body, string how) =>
        how == "base64"
            ? Encoding.UTF8.GetString(Convert.FromBase64String(body))
            : Quoted(body.Replace("=\r\n", "", StringComparison.Ordinal));

    private static string Quoted(string text)
    {
        var octets = new List<byte>();
        for (var at = 0; at < text.Length; at++)
            if (text[at] == '=')
            {
                octets.Add(byte.Parse(text.AsSpan(at + 1, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture));
                at += 2;
            }
            else
                octets.Add((byte)text[at]);
        return Encoding.UTF8.GetString([.. octets]);
    }

    [GeneratedRegex(@"=\?utf-8\?(?<how>[bq])\?(?<text>[^?]*)\?=", RegexOptions.IgnoreCase)]
    private static partial Regex EncodedWord();

    // White space between two encoded words is not part of the text (RFC 2047, 6.2).
    [GeneratedRegex(@"\?=\s+(=\?)")]
    private static partial Regex BetweenEncodedWords();
}
