using System.Globalization;
using System.Text;

namespace Konvent.Mail.Mime;

/// <summary>Writes a text as encoded words (RFC 2047): each whole characters of UTF-8, short enough to stand beside the header's name, in whichever of both encodings is the shorter.</summary>
internal static class EncodedWords
{
    private const int Longest = 66; // The standard allows 75; so it stands on the first line, beside "Subject:".
    private const int Frame = 12; // =?utf-8?q? and ?=

    // What may stand as itself also within a name (RFC 2047, 5 (3)).
    private const string Unescaped = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789!*+-/";

    public static IEnumerable<string> Of(string text)
    {
        var quoted = Pieces(text, Quoted, piece => piece.Length);
        var inBase64 = Pieces(text, rune => rune.ToString(), piece => (Encoding.UTF8.GetByteCount(piece) + 2) / 3 * 4)
            .Select(piece => Convert.ToBase64String(Encoding.UTF8.GetBytes(piece)))
            .ToList();
        return quoted.Sum(piece => piece.Length) <= inBase64.Sum(piece => piece.Length)
            ? quoted.Select(piece => $"=?utf-8?q?{piece}?=")
            : inBase64.Select(piece => $"=?utf-8?b?{piece}?=");
    }

    private static List<string> Pieces(string text, Func<Rune, string> write, Func<string, int> lengthOf)
    {
        var pieces = new List<string>();
        var piece = "";
        foreach (var character in text.EnumerateRunes().Select(write))
        {
            if (lengthOf(piece + character) > Longest - Frame)
            {
                pieces.Add(piece);
                piece = "";
            }
            piece += character;
        }
        return [.. pieces, piece];
    }

    private static string Quoted(Rune rune) =>
        rune.Value == ' ' ? "_"
        : rune.IsAscii && Unescaped.Contains((char)rune.Value, StringComparison.Ordinal) ? rune.ToString()
        : string.Concat(Encoding.UTF8.GetBytes(rune.ToString()).Select(WrittenOut));

    internal static string WrittenOut(byte octet) => string.Create(CultureInfo.InvariantCulture, $"={octet:X2}");
}
