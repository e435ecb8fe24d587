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
            .Append(CultureInfo.InvariantCulture, $"{Left} {Top} Td\n({Escaped(heading)}) Tj\n")
            .Append("/F1 11.5 Tf\n18 TL\n0 -36 Td\n");
        foreach (var line in lines)
            text.Append(CultureInfo.InvariantCulture, $"({Escaped(line)}) Tj T*\n");
        var page = text.Append("ET").ToString();
        return Written(
            "<< /Type /Catalog /Pages 2 0 R >>",
            "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R /F2 6 0 R >> >> >>",
            $"<< /Length {page.Length} >>\nstream\n{page}\nendstream",
            "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
            "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding >>"
        );
    }

    // Each byte of Latin-1 is one letter, so that places in the text are places in the file.
    private static byte[] Written(params string[] objects)
    {
        var pdf = new StringBuilder("%PDF-1.4\n");
        var places = new List<int>();
        foreach (var (n, content) in objects.Index())
        {
            places.Add(pdf.Length);
            pdf.Append(CultureInfo.InvariantCulture, $"{n + 1} 0 obj\n{content}\nendobj\n");
        }
        var table = pdf.Length;
        pdf.Append(CultureInfo.InvariantCulture, $"xref\n0 {objects.Length + 1}\n0000000000 65535 f \n");
        foreach (var place in places)
            pdf.Append(CultureInfo.InvariantCulture, $"{place:0000000000} 00000 n \n");
        pdf.Append(
            CultureInfo.InvariantCulture,
            $"trailer\n<< /Size {objects.Length + 1} /Root 1 0 R >>\nstartxref\n{table}\n%%EOF\n"
        );
        return Encoding.Latin1.GetBytes(pdf.ToString());
    }

    private static string Escaped(string text) =>
        text.Replace("\\", "\\\\", StringComparison.Ordinal)
            .Replace("(", "\\(", StringComparison.Ordinal)
            .Replace(")", "\\)", StringComparison.Ordinal);
}
