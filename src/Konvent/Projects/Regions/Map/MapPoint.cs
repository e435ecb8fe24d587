namespace Konvent.Projects.Regions.Map;

/// <summary>A place on the map: kilometres from its left and its upper edge, so that it stands in a drawing as it is.</summary>
public readonly record struct MapPoint(double X, double Y);

/// <summary>A part of the map.</summary>
public sealed record MapBox(double Left, double Top, double Right, double Bottom)
{
    // The width divided by the height.
    private const double HighestShape = 1.05;
    private const double WidestShape = 1.5;

    public double Width => Right - Left;

    public double Height => Bottom - Top;

    public static MapBox At(MapPoint point) => new(point.X, point.Y, point.X, point.Y);

    /// <summary>The smallest box around both.</summary>
    public MapBox With(MapBox other) =>
        new(
            Math.Min(Left, other.Left),
            Math.Min(Top, other.Top),
            Math.Max(Right, other.Right),
            Math.Max(Bottom, other.Bottom)
        );

    public bool Meets(MapBox other) =>
        Left < other.Right && other.Left < Right && Top < other.Bottom && other.Top < Bottom;

    /// <summary>A box around the same middle, with a margin and in a shape that a page has room for.</summary>
    /// <param name="margin">As a part of the width and of the height, on each side.</param>
    /// <param name="narrowest">At least so wide.</param>
    public MapBox Framed(double margin, double narrowest)
    {
        var shape = Height > 0 ? Math.Clamp(Width / Height, HighestShape, WidestShape) : WidestShape;
        var width = Math.Max(narrowest, Math.Max(Width, Height * shape) * (1 + 2 * margin));
        var (x, y) = ((Left + Right) / 2, (Top + Bottom) / 2);
        return new(x - width / 2, y - width / shape / 2, x + width / 2, y + width / shape / 2);
    }

    /// <summary>As large, moved into the other as far as it fits.</summary>
    public MapBox Inside(MapBox other)
    {
        var right = Math.Max(0, other.Left - Left) - Math.Max(0, Right - other.Right);
        var down = Math.Max(0, other.Top - Top) - Math.Max(0, Bottom - other.Bottom);
        return new(Left + right, Top + down, Right + right, Bottom + down);
    }
}
