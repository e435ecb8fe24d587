using Konvent.Projects.Partners;
using Konvent.Projects.Regions.Map;
using Konvent.Storage;
using Microsoft.EntityFrameworkCore;

namespace Konvent.Projects.Regions.Shapes;

/// <summary>Draws the map of partners with the shapes of their regions.</summary>
public static class ShapesOfPartners
{
    /// <summary>In one query, and in none where no region has a code; null where of no partner even the country is known.</summary>
    public static async Task<PartnerMap?> MapOf(
        this KonventDb db,
        IReadOnlyList<PartnerRow> partners,
        CancellationToken stop
    )
    {
        string[] codes = [.. partners.Select(partner => partner.Region?.Code).OfType<string>().Distinct()];
        var shapes =
            codes.Length == 0
                ? []
                : await db
                    .NutsShapes.AsNoTracking()
                    .Where(s => codes.Contains(s.Code))
                    .ToDictionaryAsync(s => s.Code, s => new RegionShape(s.Path, s.Box), stop);
        return PartnerMap.Of(partners, shapes);
    }
}
