using Konvent.History.Comparison;
using Konvent.Storage;
using Konvent.Ui;
using Microsoft.EntityFrameworkCore;

namespace Konvent.ActionPlans.History;

/// <summary>Knows what plans are called, so that the history of an action says in which plan it stands.</summary>
internal sealed class NamePlans(KonventDb db, Texts texts) : INameThings
{
    public string Kind => "plan";

    public async Task<IReadOnlyDictionary<Guid, string>> NamesOf(
        IReadOnlyCollection<Guid> things,
        CancellationToken stop
    )
    {
        var plans = await db
            .Plans.Where(plan => things.Contains(plan.Id))
            .Select(plan => new { plan.Id, plan.Title })
            .ToListAsync(stop);
        return plans.ToDictionary(row => row.Id, row => row.Title.For(texts.Language)?.Text ?? "");
    }
}
