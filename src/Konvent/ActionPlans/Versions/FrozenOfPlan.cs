using Konvent.Basics;
using Konvent.Reading;
using Konvent.Storage;
using Microsoft.EntityFrameworkCore;

namespace Konvent.ActionPlans.Versions;

/// <summary>A signed version of a plan, without its text.</summary>
public sealed record FrozenShort(int Edition, When SignedOn, string SignedBy, string? Function);

/// <summary>Reads the signed versions of plans.</summary>
internal static class FrozenOfPlan
{
    /// <summary>The latest first, in one query.</summary>
    public static async Task<IReadOnlyList<FrozenShort>> FrozenOf(
        this KonventDb db,
        Guid plan,
        CancellationToken stop
    ) =>
        await db
            .FrozenPlans.Where(f => f.PlanId == plan)
            .OrderByDescending(f => f.Edition)
            .Select(f => new FrozenShort(f.Edition, f.SignedOn, f.SignedBy, f.Function))
            .ToListAsync(stop);

    /// <summary>One of them; not found where that version was not signed.</summary>
    public static async Task<FrozenPlan> Frozen(this KonventDb db, Guid plan, int edition, CancellationToken stop) =>
        await db.FrozenPlans.AsNoTracking().FirstOrDefaultAsync(f => f.PlanId == plan && f.Edition == edition, stop)
        ?? throw new NotFound();

    /// <summary>The one that was signed last; null where none was.</summary>
    public static Task<FrozenPlan?> LastFrozen(this KonventDb db, Guid plan, CancellationToken stop) =>
        db
            .FrozenPlans.AsNoTracking()
            .Where(f => f.PlanId == plan)
            .OrderByDescending(f => f.Edition)
            .FirstOrDefaultAsync(stop);
}
