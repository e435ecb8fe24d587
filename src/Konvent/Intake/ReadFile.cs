using Konvent.Basics;
using Konvent.Files;
using Konvent.Reading;

namespace Konvent.Intake;

/// <summary>Reads the text out of a file. What it is tells its content; the name decides only between kinds of plain text.</summary>
public static class ReadFile
{
    private static ReadOnlySpan<byte> Zip => "PK\x03\x04"u8;

    internal static ReadOnlySpan<byte> OldOffice => [0xD0, 0xCF, 0x11, 0xE0];

    /// <exception cref="RuleBroken">It has no text that can be read, or more than is read.</exception>
    /// <exception cref="IOException">It is not there, or may not be opened.</exception>
    public static async Task<SourceText> Of(FileInfo file, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(file);
        await using var content = file.OpenRead();
        return await Of(file.Name, content, stop);
    }

    /// <inheritdoc cref="Of(FileInfo, CancellationToken)"/>
    public static async Task<SourceText> Of(string name, Stream content, CancellationToken stop)
    {
        var file = await Whole(name, content, stop);
        try
        {
            var text = await TextOf(name, file, stop);
            IntakeLimits.Require(text.Paragraphs.Count > 0, "intake.rule.noText");
            return text;
        }
        catch (RuleBroken broken) when (broken.First.Key == "intake.rule.unknown")
        {
            throw NotRead.Because(name, file);
        }
    }

    private static async Task<SourceText> TextOf(string name, byte[] file, CancellationToken stop)
    {
        if (file.AsSpan().StartsWith(Zip))
            IntakeLimits.Require(!NotRead.IsOpenDocument(file), "intake.rule.unknown");
        if (file.AsSpan().StartsWith(Zip) || file.AsSpan().StartsWith(OldOffice))
            return TextOfWord.Read(file);
        if (TextOfPdf.Is(file))
            return await TextOfPdf.Read(file, stop);
        var text = DecodedText.Of(file);
        return TextOfHtml.Is(text, FileNames.ExtensionOf(name)) ? TextOfHtml.Read(text) : PlainText.Read(text);
    }

    // A device has no length; hence what comes is counted, too.
    private static async Task<byte[]> Whole(string name, Stream content, CancellationToken stop)
    {
        if (content.CanSeek)
            IntakeLimits.RequireSize(name, content.Length);
        using var whole = new MemoryStream();
        var piece = new byte[81_920];
        while (await content.ReadAsync(piece, stop) is > 0 and var read)
        {
            whole.Write(piece, 0, read);
            IntakeLimits.RequireSize(name, whole.Length);
        }
        IntakeLimits.RequireSize(name, whole.Length);
        return whole.ToArray();
    }
}
