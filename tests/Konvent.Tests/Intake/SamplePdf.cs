using System.Globalization;
using System.Text;
using Konvent.Commands.Demo;

namespace Konvent.Tests.Intake;

/// <summary>A PDF of pages with lines at given places, in a font whose letters are all as wide.</summary>
internal static class SamplePdf
{
    private const int Top = 800;
    private const int Leading = 12;
    private const double Letter = 5.4;

    /// <param name="pages">Each as it looks: lines, with blanks before and between the words.</param>
    public static byte[] Of(params string[] pages)
    {
        var kids = Enumerable.Range(0, pages.Length).Select(n => $"{4 + 2 * n} 0 R");
        var objects = new List<string>
        {
            "<< /Type /Catalog /Pages 2 0 R >>",
            $"<< /Type /Pages /Kids [{string.Join(' ', kids)}] /Count {pages.Length} >>",
            "<< /Type /Font /Subtype /Type1 /BaseFont /Courier /Encoding /WinAnsiEncoding >>",
        };
        foreach (var (n, page) in pages.Index())
        {
            var content = Content(page);
            objects.Add(
                "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] "
                    + $"/Contents {5 + 2 * n} 0 R /Resources << /Font << /F1 3 0 R >> >> >>"
            );
            objects.Add($"<< /Length {content.Length} >>\nstream\n{content}\nendstream");
        }
        return PdfObjects.Written(objects);
    }

    private static string Content(string page)
    {
        var content = new StringBuilder("BT\n/F1 9 Tf\n");
        foreach (var (n, line) in page.Split('\n').Index())
        foreach (var (at, words) in Stretches(line))
            content.Append(
                CultureInfo.InvariantCulture,
                $"1 0 0 1 {30 + at * Letter:0.0} {Top - n * Leading} Tm ({PdfObjects.Escaped(words)}) Tj\n"
            );
        return content.Append("ET").ToString();
    }

    /// <summary>Words that stand apart are drawn by themselves, as programs do.</summary>
    private static IEnumerable<(int At, string Words)> Stretches(string line)
    {
        for (var at = 0; at < line.Length; )
        {
            var end = line.IndexOf("   ", at, StringComparison.Ordinal) is var gap and >= 0 ? gap : line.Length;
            if (end > at)
                yield return (at, line[at..end]);
            at = end;
            while (at < line.Length && line[at] == ' ')
                at++;
        }
    }
}
