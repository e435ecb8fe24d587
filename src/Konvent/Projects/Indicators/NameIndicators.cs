using Konvent.History.Comparison;
using Konvent.Storage;
using Konvent.Ui;
using Microsoft.EntityFrameworkCore;

namespace Konvent.Projects.Indicators;

/// <summary>Knows what the indicators of projects are called.</summary>
internal sealed class NameIndicators(KonventDb db, Texts texts) : INameThings
{
    public string Kind => "indicator";

    public async Task<IReadOnlyDictionary<Guid, string>> NamesOf(
        IReadOnlyCollection<Guid> things,
        CancellationToken stop
    )
    {
        var names = await db
            .Indicators.Where(indicator => things.Contains(indicator.Id))
            .Select(indicator => new { indicator.Id, indicator.Name })
            .ToListAsync(stop);
        return names.ToDictionary(row => row.Id, row => row.Name.For(texts.Language)?.Text ?? "");
    }
}
