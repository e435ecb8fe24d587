using System.Text;

namespace Konvent.Projects.Import.Tables;

/// <summary>The letters in which tables of text are written, and how to find out which they are.</summary>
public static class Encodings
{
    private const int Sampled = 256 * 1024;
    private const string Central = "ąćęłńśźżĄĆĘŁŃŚŹŻčďěňřťůČĎĚŇŘŤŮőűŐŰ";
    private const string Western = "äöüßÄÖÜàèéìòùÀÈÉÌÒÙâêîôûëïñåæø";

    static Encodings() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>Those that can be chosen where the guess was wrong.</summary>
    public static IReadOnlyList<string> Names { get; } =
    ["utf-8", "windows-1252", "windows-1250", "windows-1253", "windows-1257", "iso-8859-2", "utf-16", "utf-16BE"];

    public static Encoding? Named(string? name) =>
        name is not null && Names.Contains(name) ? Encoding.GetEncoding(name) : null;

    /// <summary>By the file's mark, by whether it can be UTF-8, and else by which letters make words.</summary>
    public static Encoding Guess(TableFile file)
    {
        ReadOnlySpan<byte> head = file.Head(Sampled);
        if (head is [0xEF, 0xBB, 0xBF, ..])
            return Encoding.UTF8;
        if (head is [0xFF, 0xFE, ..] || IsHalfEmpty(head, 1))
            return Encoding.Unicode;
        if (head is [0xFE, 0xFF, ..] || IsHalfEmpty(head, 0))
            return Encoding.BigEndianUnicode;
        if (IsUtf8(file))
            return Encoding.UTF8;
        if (IsGreek(head))
            return Encoding.GetEncoding(1253);
        var (central, western) = (Encoding.GetEncoding(1250), Encoding.GetEncoding(1252));
        return Letters(head, central, Central) > Letters(head, western, Western) ? central : western;
    }

    // To its end: the first word with an accent may stand anywhere.
    private static bool IsUtf8(TableFile file)
    {
        using var text = file.Open();
        var decoder = new UTF8Encoding(false, throwOnInvalidBytes: true).GetDecoder();
        var (bytes, letters) = (new byte[Sampled], new char[Sampled + 1]);
        try
        {
            while (text.Read(bytes) is > 0 and var read)
                decoder.GetChars(bytes.AsSpan(0, read), letters, flush: false);
            decoder.GetChars([], letters, flush: true);
            return true;
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
    }

    // Latin letters in UTF-16 have an empty byte each.
    private static bool IsHalfEmpty(ReadOnlySpan<byte> head, int side)
    {
        var (empty, other) = (0, 0);
        for (var at = 0; at < head.Length; at++)
            if (head[at] == 0)
                _ = at % 2 == side ? empty++ : other++;
        return empty > head.Length / 8 && other == 0;
    }

    // Greek words are Greek letters throughout; elsewhere letters with accents stand alone among others.
    private static bool IsGreek(ReadOnlySpan<byte> head)
    {
        var (high, beside) = (0, 0);
        for (var at = 0; at < head.Length; at++)
            if (head[at] >= 0xB8)
            {
                high++;
                if (at > 0 && head[at - 1] >= 0xB8)
                    beside++;
            }
        return high > 0 && beside * 2 > high;
    }

    private static int Letters(ReadOnlySpan<byte> head, Encoding encoding, string expected) =>
        encoding.GetString(head).Count(expected.Contains);
}
