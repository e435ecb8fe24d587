using System.Xml.Linq;

namespace Konvent.ActionPlans.Word.Writing;

/// <summary>
/// The emblem of the European Union, drawn by its geometrical description: a field of two by three, twelve upright stars on a
/// circle of a third of its height, each within a circle of an eighteenth.
/// </summary>
/// <remarks>Reg. (EU) 2021/1060, Annex IX; colours Reflex Blue (#003399) and Yellow (#FFCC00).</remarks>
internal static class Emblem
{
    private const int Height = 400;
    private const int Width = Height * 3 / 2;

    // 1.4 cm high, in the unit of drawings; at least 1 cm is prescribed.
    private const int HeightInDocument = 504_000;
    private const int WidthInDocument = HeightInDocument * 3 / 2;

    // Each point is looked at in a grid of four by four, so that the edges are smooth.
    private const int Fine = 4;
    private const int Shades = Fine * Fine;

    private static readonly Lazy<byte[]> Picture = new(Painted);

    public static byte[] Png => Picture.Value;

    /// <summary>The picture as it stands in a line of text, with its words for those who do not see it.</summary>
    public static XElement Drawn(string id, string words)
    {
        XNamespace wp = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";
        XNamespace a = "http://schemas.openxmlformats.org/drawingml/2006/main";
        XNamespace pic = "http://schemas.openxmlformats.org/drawingml/2006/picture";
        XAttribute[] size = [new("cx", WidthInDocument), new("cy", HeightInDocument)];
        XAttribute[] called = [new("id", 1), new("name", "Emblem"), new("descr", words)];
        var picture = new XElement(
            pic + "pic",
            new XElement(pic + "nvPicPr", new XElement(pic + "cNvPr", called), new XElement(pic + "cNvPicPr")),
            new XElement(
                pic + "blipFill",
                new XElement(a + "blip", new XAttribute(WordXml.R + "embed", id)),
                new XElement(a + "stretch", new XElement(a + "fillRect"))
            ),
            new XElement(
                pic + "spPr",
                new XElement(
                    a + "xfrm",
                    new XElement(a + "off", new XAttribute("x", 0), new XAttribute("y", 0)),
                    new XElement(a + "ext", size)
                ),
                new XElement(a + "prstGeom", new XAttribute("prst", "rect"), new XElement(a + "avLst"))
            )
        );
        var graphic = new XElement(
            a + "graphic",
            new XElement(a + "graphicData", new XAttribute("uri", pic.NamespaceName), picture)
        );
        var inline = new XElement(
            wp + "inline",
            new XAttribute("distT", 0),
            new XAttribute("distB", 0),
            new XAttribute("distL", 0),
            new XAttribute("distR", 0),
            new XElement(wp + "extent", size),
            new XElement(wp + "docPr", called),
            graphic
        );
        return WordXml.Element("r", WordXml.Element("drawing", inline));
    }

    private static byte[] Painted()
    {
        var points = new byte[Width * Height];
        for (var star = 0; star < 12; star++)
        {
            var turn = star * Math.PI / 6;
            var (x, y) = (Width / 2.0 + Height / 3.0 * Math.Sin(turn), Height / 2.0 - Height / 3.0 * Math.Cos(turn));
            Paint(points, x, y);
        }
        return PngFile.Of(Width, Height, points, [.. Enumerable.Range(0, Shades + 1).Select(Shade)]);
    }

    private static void Paint(byte[] points, double x, double y)
    {
        const double radius = Height / 18.0;
        for (var row = (int)(y - radius); row <= y + radius; row++)
        for (var column = (int)(x - radius); column <= x + radius; column++)
        for (var fine = 0; fine < Shades; fine++)
        {
            var right = column + (fine % Fine + 0.5) / Fine - x;
            var down = row + (fine / Fine + 0.5) / Fine - y;
            if (InStar(right / radius, down / radius))
                points[row * Width + column]++;
        }
    }

    /// <summary>A star is drawn by five lines; a point lies in it that is beyond none of them, or beyond one.</summary>
    private static bool InStar(double right, double down)
    {
        var inner = Math.Cos(2 * Math.PI / 5);
        var inside = 0;
        for (var line = 0; line < 5; line++)
        {
            var turn = 2 * line * Math.PI / 5;
            if (right * Math.Sin(turn) - down * Math.Cos(turn) <= inner)
                inside++;
        }
        return inside >= 4;
    }

    private static (byte Red, byte Green, byte Blue) Shade(int gold) =>
        (Mixed(0x00, 0xFF, gold), Mixed(0x33, 0xCC, gold), Mixed(0x99, 0x00, gold));

    private static byte Mixed(int blue, int gold, int share) =>
        (byte)((blue * (Shades - share) + gold * share) / Shades);
}
