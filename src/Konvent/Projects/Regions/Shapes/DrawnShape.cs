using System.Globalization;
using System.Text;
using Konvent.Projects.Regions.Map;

namespace Konvent.Projects.Regions.Shapes;

/// <summary>A shape as it is drawn: in whole kilometres, without what nobody would see.</summary>
/// <param name="Main">The box around its largest part.</param>
internal sealed record DrawnShape(string Path, MapBox Main)
{
    private const double Tolerance = 0.8;
    private const double SmallestPart = 6;

    /// <returns>Null where nothing of it lies on the map.</returns>
    public static DrawnShape? Of(IEnumerable<IReadOnlyList<MapPoint>> rings)
    {
        var parts = rings
            .Where(ring => BoxOf(ring).Meets(MapData.Whole))
            .Select(ring => SimplerLine.Of(ring, Tolerance))
            .Where(ring => Math.Abs(AreaOf(ring)) >= SmallestPart)
            .ToList();
        return parts.Count == 0
            ? null
            : new(string.Concat(parts.Select(Write)), BoxOf(parts.MaxBy(ring => Math.Abs(AreaOf(ring)))!));
    }

    private static MapBox BoxOf(IReadOnlyList<MapPoint> ring) =>
        new(ring.Min(p => p.X), ring.Min(p => p.Y), ring.Max(p => p.X), ring.Max(p => p.Y));

    private static double AreaOf(IReadOnlyList<MapPoint> ring)
    {
        var sum = 0.0;
        for (var n = 0; n < ring.Count; n++)
        {
            var (here, next) = (ring[n], ring[(n + 1) % ring.Count]);
            sum += here.X * next.Y - next.X * here.Y;
        }
        return sum / 2;
    }

    private static string Write(IReadOnlyList<MapPoint> ring)
    {
        var path = new StringBuilder();
        var before = (X: 0, Y: 0);
        foreach (var point in ring)
        {
            var here = (X: (int)Math.Round(point.X), Y: (int)Math.Round(point.Y));
            if (path.Length > 0 && here == before)
                continue;
            path.Append(
                CultureInfo.InvariantCulture,
                $"{(path.Length == 0 ? 'M' : 'l')}{here.X - before.X} {here.Y - before.Y}"
            );
            before = here;
        }
        return path.Append('z').ToString();
    }
}
