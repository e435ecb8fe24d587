using Konvent.Projects.Regions.Map;

namespace Konvent.Projects.Regions.Shapes;

/// <summary>Leaves out the points of a line without which it strays nowhere farther than a tolerance (Douglas and Peucker 1973).</summary>
internal static class SimplerLine
{
    public static IReadOnlyList<MapPoint> Of(IReadOnlyList<MapPoint> line, double tolerance)
    {
        var keep = new bool[line.Count];
        keep[0] = keep[^1] = true;
        // A stack of its own: a line that somebody drew to be deep does not end the program.
        var open = new Stack<(int From, int To)>([(0, line.Count - 1)]);
        while (open.TryPop(out var part))
        {
            if (Farthest(line, part.From, part.To, tolerance) is not { } farthest)
                continue;
            keep[farthest] = true;
            open.Push((part.From, farthest));
            open.Push((farthest, part.To));
        }
        return [.. line.Where((_, n) => keep[n])];
    }

    private static int? Farthest(IReadOnlyList<MapPoint> line, int from, int to, double tolerance)
    {
        var (farthest, distance) = ((int?)null, tolerance * tolerance);
        for (var n = from + 1; n < to; n++)
            if (Squared(line[n], line[from], line[to]) is var away && away > distance)
                (farthest, distance) = (n, away);
        return farthest;
    }

    private static double Squared(MapPoint point, MapPoint from, MapPoint to)
    {
        var (dx, dy) = (to.X - from.X, to.Y - from.Y);
        var length = dx * dx + dy * dy;
        var along = length == 0 ? 0 : Math.Clamp(((point.X - from.X) * dx + (point.Y - from.Y) * dy) / length, 0, 1);
        var (x, y) = (point.X - from.X - along * dx, point.Y - from.Y - along * dy);
        return x * x + y * y;
    }
}
