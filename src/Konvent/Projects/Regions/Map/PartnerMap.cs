using Konvent.Projects.Partners;

namespace Konvent.Projects.Regions.Map;

/// <summary>A country on the map.</summary>
public sealed record MapLand(string Country, string Path, bool HasPartner);

/// <summary>The shape of a region, where it is known.</summary>
/// <param name="Path">As SVG writes it.</param>
/// <param name="Box">The box around its largest part.</param>
public sealed record RegionShape(string Path, MapBox Box);

/// <summary>
/// Where the partners of a project are: their countries tinted, their towns marked by the numbers they have in the list beneath. Whoever's
/// town is not known stands in the middle of the region or else of the country.
/// </summary>
public sealed class PartnerMap
{
    private const double Margin = 0.12;

    // Never so near that no border is in sight.
    private const double Narrowest = 450;

    /// <summary>A map wider than this many kilometres is drawn from the coarse outlines.</summary>
    private const double WidestFine = 1400;

    /// <summary>Marks are such a part of the width: to be read on a phone, and not to hide what lies beneath.</summary>
    private const double UnitsInWidth = 40;

    private readonly Dictionary<Guid, int> numbers;

    private PartnerMap(List<Placed> placed)
    {
        numbers = placed.Index().ToDictionary(one => one.Item.Partner.Id, one => one.Index + 1);
        View = placed
            .Select(one => one.Around)
            .Aggregate((all, one) => all.With(one))
            .Framed(Margin, Narrowest)
            .Inside(MapData.Whole);
        Unit = View.Width / UnitsInWidth;
        Countries = [.. placed.Select(one => one.Partner.Country).Distinct()];
        Lands =
        [
            .. MapData
                .Outlines(fine: View.Width <= WidestFine)
                .Where(outline => outline.Box.Meets(View))
                .Select(outline => new MapLand(outline.Country, outline.Path, Countries.Contains(outline.Country))),
        ];
        Regions = [.. placed.Select(one => one.Region?.Path).OfType<string>().Distinct()];
        Marks = MapMark.Apart(
            placed.Select(one => new MapMark(
                [numbers[one.Partner.Id]],
                one.At,
                Unit,
                one.Partner.Role == PartnerRole.LeadPartner,
                one.IsExact
            ))
        );
    }

    public MapBox View { get; }

    /// <summary>Half the height of a mark, in kilometres.</summary>
    public double Unit { get; }

    /// <summary>Those with a partner, as they come in the list.</summary>
    public IReadOnlyList<string> Countries { get; }

    public IReadOnlyList<MapLand> Lands { get; }

    /// <summary>The shapes of the partners' regions, as far as they are known, as SVG writes them.</summary>
    public IReadOnlyList<string> Regions { get; }

    public IReadOnlyList<MapMark> Marks { get; }

    /// <summary>The map of these partners, in the order of the list; null where of none even the country is known.</summary>
    /// <param name="shapes">Those of regions that are known, by their codes.</param>
    public static PartnerMap? Of(
        IEnumerable<PartnerRow> partners,
        IReadOnlyDictionary<string, RegionShape>? shapes = null
    )
    {
        var placed = partners
            .Select(partner =>
                Place(partner, partner.Region?.Code is { } code ? shapes?.GetValueOrDefault(code) : null)
            )
            .OfType<Placed>()
            .ToList();
        return placed.Count == 0 ? null : new(placed);
    }

    /// <summary>The number of a partner on the map; null for one that is not on it.</summary>
    public int? NumberOf(PartnerRow partner) => numbers.TryGetValue(partner.Id, out var number) ? number : null;

    private sealed record Placed(PartnerRow Partner, MapPoint At, MapBox Around, bool IsExact, RegionShape? Region);

    private static Placed? Place(PartnerRow partner, RegionShape? region)
    {
        if (MapData.Town(partner.Country, partner.Town) is { } town)
            return new(partner, town, MapBox.At(town), IsExact: true, region);
        if (region is { Box: var box })
            return new(
                partner,
                new((box.Left + box.Right) / 2, (box.Top + box.Bottom) / 2),
                box,
                IsExact: false,
                region
            );
        var country = MapData.Outlines(fine: true).FirstOrDefault(outline => outline.Country == partner.Country);
        return country is null ? null : new(partner, country.Middle, country.Main, IsExact: false, null);
    }
}
