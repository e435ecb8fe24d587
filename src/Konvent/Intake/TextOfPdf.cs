using Konvent.Reading;

namespace Konvent.Intake;

/// <summary>The text of a PDF, laid out as on paper by poppler's pdftotext and then read as one text.</summary>
internal static class TextOfPdf
{
    // It may stand behind a few blanks, and its end before a few bytes more (ISO 32000-1, annex H.3).
    private const int Head = 16;
    private const int Tail = 2048;

    public static bool Is(ReadOnlySpan<byte> file) =>
        file[..Math.Min(Head, file.Length)].TrimStart([.. " \t\r\n\uFEFF"u8]).StartsWith("%PDF-"u8);

    /// <exception cref="Basics.RuleBroken">It is locked, damaged or only pictures, or there is no pdftotext here.</exception>
    public static async Task<SourceText> Read(byte[] file, CancellationToken stop)
    {
        IntakeLimits.Require(IsWhole(file.AsSpan(Math.Max(0, file.Length - Tail))), "intake.rule.pdfBroken");
        var pages = await PdfToText.Run(file, stop);
        IntakeLimits.Require(pages.Any(char.IsLetterOrDigit), "intake.rule.pdfPictures");
        return PlainText.Read(DecodedText.Cleaned(pages));
    }

    // What was cut off is read as far as it goes, and nobody would be told. Behind the trailer there is nothing to read; some leave out the rest.
    private static bool IsWhole(ReadOnlySpan<byte> tail) =>
        tail.IndexOf("%%EOF"u8) >= 0 || tail.IndexOf("trailer"u8) >= 0;
}
