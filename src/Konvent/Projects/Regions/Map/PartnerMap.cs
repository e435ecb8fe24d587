using Konvent.Projects.Partners;

namespace Konvent.Projects.Regions.Map;

/// <summary>A country on the map.</summary>
public sealed record MapLand(string Country, string Path, bool HasPartner);

/// <summary>
/// Where the partners of a project are: their countries tinted, their towns marked by the numbers they have in the list beneath. Whoever's
/// town is not known stands in the middle of the country.
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

    public IReadOnlyList<MapMark> Marks { get; }

    /// <summary>The map of these partners, in the order of the list; null where of none even the country is known.</summary>
    public static PartnerMap? Of(IEnumerable<PartnerRow> partners)
    {
        var placed = partners.Select(Place).OfType<Placed>().ToList();
        return placed.Count == 0 ? null : new(placed);
    }

    /// <summary>The number of a partner on the map; null for one that is not on it.</summary>
    public int? NumberOf(PartnerRow partner) => numbers.TryGetValue(partner.Id, out var number) ? number : null;

    private sealed record Placed(PartnerRow Partner, MapPoint At, MapBox Around, bool IsExact);

    private static Placed? Place(PartnerRow partner)
    {
        if (MapData.Town(partner.Country, partner.Town) is { } town)
            return new(partner, town, MapBox.At(town), IsExact: true);
        var country = MapData.Outlines(fine: true).FirstOrDefault(outline => outline.Country == partner.Country);
        return country is null ? null : new(partner, country.Middle, country.Main, IsExact: false);
    }
}
