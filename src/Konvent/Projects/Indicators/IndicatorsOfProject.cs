using Konvent.Reading;
using Konvent.Storage;
using Microsoft.EntityFrameworkCore;

namespace Konvent.Projects.Indicators;

/// <summary>Reads the indicators of a project.</summary>
public static class IndicatorsOfProject
{
    /// <summary>In one query: outputs before results, then by code and name.</summary>
    public static async Task<IReadOnlyList<Indicator>> IndicatorsOf(
        this KonventDb db,
        Guid project,
        CancellationToken stop
    ) => InOrder(await db.Indicators.AsNoTracking().Where(i => i.ProjectId == project).ToListAsync(stop));

    internal static IReadOnlyList<Indicator> InOrder(IEnumerable<Indicator> indicators) =>
        [
            .. indicators
                .OrderBy(indicator => indicator.Kind)
                .ThenBy(indicator => indicator.Code is null)
                .ThenBy(indicator => indicator.Code, StringComparer.Ordinal)
                .ThenBy(indicator => Folding.Fold(indicator.Name.ToString()), StringComparer.Ordinal)
                .ThenBy(indicator => indicator.Id),
        ];
}
