using System.Text.Json;
using Konvent.Basics;
using Konvent.Projects.Regions.Map;

namespace Konvent.Projects.Regions.Shapes;

/// <summary>Eurostat's shapes of regions as GISCO gives them: GeoJSON, in degrees (EPSG:4326) or in metres (EPSG:3035).</summary>
internal sealed class ShapesFile
{
    /// <summary>At 1 : 20 million all of NUTS is some 6 MB.</summary>
    public const int MostMegabytes = 25;

    private const int MostPoints = 600_000;
    private const int Deepest = 16;

    // To simplify a line can cost the square of its points. Eurostat's coasts have a few thousand.
    private const int MostPointsInRing = 20_000;

    private readonly Dictionary<string, DrawnShape> shapes = new(StringComparer.Ordinal);
    private readonly List<RefusedLine> refused = [];
    private int points;

    private ShapesFile() { }

    public IReadOnlyDictionary<string, DrawnShape> Shapes => shapes;

    public IReadOnlyList<RefusedLine> Refused => refused;

    /// <exception cref="RuleBroken">It is too large, no GeoJSON of regions, or in another projection.</exception>
    public static async Task<ShapesFile> Read(Stream geoJson, CancellationToken stop)
    {
        if (geoJson.Length > MostMegabytes * 1024L * 1024)
            throw Broken("regions.rule.tooLarge.shapes", MostMegabytes);
        try
        {
            using var document = await JsonDocument.ParseAsync(geoJson, new() { MaxDepth = Deepest }, stop);
            var file = new ShapesFile();
            file.Read(document.RootElement, stop);
            return file.shapes.Count > 0 ? file : throw Broken("regions.rule.noShapes");
        }
        // What is no JSON, too deep, or of other kinds of values than GeoJSON has.
        catch (Exception wrong) when (wrong is JsonException or InvalidOperationException or KeyNotFoundException)
        {
            throw Broken("regions.rule.noShapes");
        }
    }

    private void Read(JsonElement root, CancellationToken stop)
    {
        var inMetres = IsInMetres(root);
        foreach (var (n, feature) in root.GetProperty("features").EnumerateArray().Index())
        {
            stop.ThrowIfCancellationRequested();
            var code = CodeOf(feature);
            var reason =
                !NutsCode.IsOne(code) ? "regions.refused.codeForm"
                : shapes.ContainsKey(code) ? "regions.refused.twice"
                : Take(code, feature.GetProperty("geometry"), inMetres);
            if (reason is not null)
                refused.Add(new(n + 1, code.Length > 20 ? code[..20] + "…" : code, reason));
        }
    }

    private string? Take(string code, JsonElement geometry, bool inMetres)
    {
        var coordinates = geometry.GetProperty("coordinates");
        var polygons = geometry.GetProperty("type").GetString() switch
        {
            "Polygon" => [coordinates],
            "MultiPolygon" => coordinates.EnumerateArray(),
            _ => Enumerable.Empty<JsonElement>(),
        };
        var rings = polygons
            .SelectMany(polygon => polygon.EnumerateArray())
            .Select(ring => Ring(ring, inMetres))
            .ToList();
        if (rings.Count == 0 || rings.Contains(null))
            return "regions.refused.shape";
        if (rings.Exists(ring => ring!.Count > MostPointsInRing))
            return "regions.refused.detailed";
        if (DrawnShape.Of(rings!) is not { } drawn)
            return "regions.refused.beyond";
        shapes.Add(code, drawn);
        return null;
    }

    /// <returns>Null where something in it is no place.</returns>
    private IReadOnlyList<MapPoint>? Ring(JsonElement ring, bool inMetres)
    {
        points += ring.GetArrayLength();
        if (points > MostPoints)
            throw Broken("regions.rule.tooManyPoints", MostPoints);
        var places = ring.EnumerateArray().Select(place => Place(place, inMetres)).ToList();
        return places.Count < 4 || places.Contains(null) ? null : [.. places.Select(place => place!.Value)];
    }

    private static MapPoint? Place(JsonElement place, bool inMetres)
    {
        if (place.GetArrayLength() < 2 || !place[0].TryGetDouble(out var x) || !place[1].TryGetDouble(out var y))
            return null;
        if (inMetres)
            return Math.Abs(x) < 1e8 && Math.Abs(y) < 1e8 ? Laea.Projected(x / 1000, y / 1000) : null;
        return Math.Abs(x) <= 180 && Math.Abs(y) <= 90 ? Laea.Of(x, y) : null;
    }

    private static string CodeOf(JsonElement feature) =>
        (Text(feature.GetProperty("properties"), "NUTS_ID") ?? Text(feature, "id") ?? "").Trim().ToUpperInvariant();

    // Without a word about it, GeoJSON is in degrees (RFC 7946, section 4).
    private static bool IsInMetres(JsonElement root)
    {
        if (!root.TryGetProperty("crs", out var crs) || crs.ValueKind != JsonValueKind.Object)
            return false;
        var name = Text(crs.GetProperty("properties"), "name") ?? "";
        if (name.EndsWith("3035", StringComparison.Ordinal))
            return true;
        return
            name.EndsWith("4326", StringComparison.Ordinal)
            || name.EndsWith("4258", StringComparison.Ordinal)
            || name.EndsWith("CRS84", StringComparison.Ordinal)
            ? false
            : throw Broken("regions.rule.projection");
    }

    private static string? Text(JsonElement of, string name) =>
        of.ValueKind == JsonValueKind.Object
        && of.TryGetProperty(name, out var value)
        && value.ValueKind == JsonValueKind.String
            ? value.GetString()
            : null;

    private static RuleBroken Broken(string key, params object[] values) => new(key, "File", values);
}
