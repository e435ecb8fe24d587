using Konvent.Basics;
using Konvent.History;
using Konvent.Storage;
using Microsoft.EntityFrameworkCore;

namespace Konvent.Projects.Budget;

/// <summary>A partner that is taken out takes its budget along, and brings it back.</summary>
internal static class BudgetsWithPartners
{
    /// <summary>The budget that was taken out together with this participation, by the same save.</summary>
    public static async Task<PartnerBudget?> BudgetRemovedWith(
        this KonventDb db,
        Guid participation,
        Guid project,
        CancellationToken stop
    )
    {
        var removed = db.Revisions.Where(r => r.In == project && r.Removed);
        var at = await removed.Where(r => r.Of == participation).MaxAsync(r => (DateTimeOffset?)r.At, stop);
        var budgets = await removed.Where(r => r.Kind == "budget" && r.At == at).Select(r => r.State).ToListAsync(stop);
        return budgets
            .Select(StateJson.Read<PartnerBudget>)
            .FirstOrDefault(budget => budget.ParticipationId == participation);
    }
}
