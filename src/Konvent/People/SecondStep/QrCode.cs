using System.Globalization;
using System.Text;
using QRCoder;

namespace Konvent.People.SecondStep;

/// <summary>Draws a text as a QR code: one SVG path, without colours of its own.</summary>
internal static class QrCode
{
    public static string Svg(string text, string label)
    {
        using var code = QRCodeGenerator.GenerateQrCode(text, QRCodeGenerator.ECCLevel.M);
        var path = new StringBuilder();
        var rows = code.ModuleMatrix; // Brings its own border.
        for (var y = 0; y < rows.Count; y++)
        for (var x = 0; x < rows.Count; x++)
            if (rows[y][x])
                path.Append(CultureInfo.InvariantCulture, $"M{x} {y}h1v1h-1z");
        return string.Create(
            CultureInfo.InvariantCulture,
            $"""<svg viewBox="0 0 {rows.Count} {rows.Count}" role="img" aria-label="{System.Net.WebUtility.HtmlEncode(label)}" shape-rendering="crispEdges"><path d="{path}"/></svg>"""
        );
    }
}
