using System.Collections.Frozen;
using System.Globalization;
using Konvent.Reading;

namespace Konvent.Projects.Regions.Map;

/// <summary>A country as it is drawn.</summary>
/// <param name="Country">ISO 3166, two letters.</param>
/// <param name="Main">The box around its largest part.</param>
/// <param name="Middle">The middle of its largest part.</param>
/// <param name="Path">As SVG writes it.</param>
public sealed record Outline(string Country, MapBox Box, MapBox Main, MapPoint Middle, string Path);

/// <summary>What the build has made of Natural Earth's countries and GeoNames' towns (web/map.mjs).</summary>
public static class MapData
{
    /// <summary>What is drawn; beyond, nothing is known.</summary>
    public static readonly MapBox Whole = new(900, 0, 7500, 4800);

    private static readonly Lazy<IReadOnlyList<Outline>> Fine = new(() => [.. Lines("outlines-fine").Select(Read)]);
    private static readonly Lazy<IReadOnlyList<Outline>> Coarse = new(() => [.. Lines("outlines-coarse").Select(Read)]);
    private static readonly Lazy<FrozenDictionary<(string, string), MapPoint>> Towns = new(ReadTowns);

    /// <summary>All countries of Europe and around it.</summary>
    /// <param name="fine">To within a kilometre, for a part of Europe; else to within four.</param>
    public static IReadOnlyList<Outline> Outlines(bool fine) => (fine ? Fine : Coarse).Value;

    /// <summary>Where a town lies, by the name it is called by there or in English; the largest of that name in its country.</summary>
    /// <param name="country">ISO 3166, two letters.</param>
    public static MapPoint? Town(string country, string? name) =>
        string.IsNullOrWhiteSpace(name) ? null
        : Towns.Value.TryGetValue((country, Folding.Fold(name)), out var town) ? town
        : Towns.Value.TryGetValue((country, Folding.Fold(name.Split(',', '(', '/')[0])), out var before) ? before
        : null;

    private static Outline Read(string line)
    {
        var parts = line.Split('\t');
        var n = Array.ConvertAll(parts[1..11], number => double.Parse(number, CultureInfo.InvariantCulture));
        return new(parts[0], new(n[0], n[1], n[2], n[3]), new(n[4], n[5], n[6], n[7]), new(n[8], n[9]), parts[11]);
    }

    private static FrozenDictionary<(string, string), MapPoint> ReadTowns()
    {
        var towns = new Dictionary<(string, string), MapPoint>();
        foreach (var line in Lines("towns"))
            if (line.Split('\t') is [var country, var name, var x, var y])
                towns.TryAdd(
                    (country, Folding.Fold(name)),
                    new(double.Parse(x, CultureInfo.InvariantCulture), double.Parse(y, CultureInfo.InvariantCulture))
                );
        return towns.ToFrozenDictionary();
    }

    private static IEnumerable<string> Lines(string name)
    {
        using var file = typeof(MapData).Assembly.GetManifestResourceStream($"map/{name}.txt")!;
        using var text = new StreamReader(file);
        while (text.ReadLine() is { } line)
            yield return line;
    }
}
