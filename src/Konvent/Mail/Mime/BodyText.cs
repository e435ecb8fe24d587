using System.Text;

namespace Konvent.Mail.Mime;

/// <summary>A mail's text on lines of at most 76 ASCII characters: quoted-printable, or base64 where that is shorter (RFC 2045, 6.7 and 6.8).</summary>
internal sealed record BodyText(string Encoding, string Lines)
{
    private const int Longest = 76;

    public static BodyText Of(string text)
    {
        var inLines = text.ReplaceLineEndings("\r\n").TrimEnd('\r', '\n') + "\r\n";
        var octets = System.Text.Encoding.UTF8.GetBytes(inLines);
        var quoted = QuotedPrintable(octets);
        var inBase64 = Convert.ToBase64String(octets, Base64FormattingOptions.InsertLineBreaks) + "\r\n";
        return quoted.Length <= inBase64.Length ? new("quoted-printable", quoted) : new("base64", inBase64);
    }

    private static string QuotedPrintable(byte[] octets)
    {
        var lines = new StringBuilder(octets.Length * 5 / 4);
        var width = 0;
        for (var at = 0; at < octets.Length; at++)
        {
            if (IsBreak(octets, at))
            {
                lines.Append("\r\n");
                width = 0;
                at++;
                continue;
            }
            var sign = Sign(octets[at], isLast: IsBreak(octets, at + 1));
            if (width + sign.Length > Longest - 1 && !(IsBreak(octets, at + 1) && width + sign.Length <= Longest))
            {
                lines.Append("=\r\n");
                width = 0;
            }
            lines.Append(sign);
            width += sign.Length;
        }
        return lines.ToString();
    }

    private static bool IsBreak(byte[] octets, int at) =>
        at + 1 < octets.Length && octets[at] == '\r' && octets[at + 1] == '\n';

    // White space at the end of a line gets lost on the way unless it is written out.
    private static string Sign(byte octet, bool isLast) =>
        octet is >= 33 and <= 126 and not (byte)'=' || octet is (byte)' ' or (byte)'\t' && !isLast
            ? ((char)octet).ToString()
            : EncodedWords.WrittenOut(octet);
}
