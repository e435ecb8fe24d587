using System.Globalization;
using System.Text;

namespace Konvent.Commands.Demo;

/// <summary>Writes one page with a heading and lines as PDF 1.4, so that the demo brings no files of its own.</summary>
internal static class DemoPdf
{
    private const int Left = 72;
    private const int Top = 760;

    /// <param name="lines">In letters of western Europe only: the fonts that every reader of PDF has know no others.</param>
    public static byte[] Of(string heading, params string[] lines)
    {
        var text = new StringBuilder("BT\n/F2 20 Tf\n")
            .Append(CultureInfo.InvariantCulture, $"{Left} {Top} Td\n({PdfObjects.Escaped(heading)}) Tj\n")
            .Append("/F1 11.5 Tf\n18 TL\n0 -36 Td\n");
        foreach (var line in lines)
            text.Append(CultureInfo.InvariantCulture, $"({PdfObjects.Escaped(line)}) Tj T*\n");
        var page = text.Append("ET").ToString();
        return PdfObjects.Written(
            "<< /Type /Catalog /Pages 2 0 R >>",
            "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R /F2 6 0 R >> >> >>",
            $"<< /Length {page.Length} >>\nstream\n{page}\nendstream",
            "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
            "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding >>"
        );
    }
}
