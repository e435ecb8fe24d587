using Konvent.ActionPlans.Comments;
using Konvent.Mail;
using Konvent.Storage;
using Microsoft.EntityFrameworkCore;

namespace Konvent.ActionPlans.Guests;

/// <summary>
/// Forgets who a guest was thirty days after their link has ended: name and address, also beside what they said and in what was mailed to
/// them; at the start and then once a day.
/// </summary>
public sealed class ForgetGuests(IServiceScopeFactory scopes, TimeProvider clock, ILogger<ForgetGuests> log)
    : EveryDay(scopes, log, "Guests of plans were not forgotten")
{
    public static readonly TimeSpan After = TimeSpan.FromDays(30);

    protected override async Task<int> Run(KonventDb db, CancellationToken stop)
    {
        var limit = clock.GetUtcNow() - After;
        var ended = await db
            .PlanGuests.Where(g => g.Name != "")
            .Where(g => g.ExpiresAt < limit || g.RevokedAt != null && g.RevokedAt < limit)
            .Select(g => g.Id)
            .ToListAsync(stop);
        if (ended.Count == 0)
            return 0;
        await using var whole = await db.Database.BeginTransactionAsync(stop);
#pragma warning disable RS0030 // A purge: nobody has to hear of it, and it may be many.
        await db
            .PlanComments.Where(c => c.GuestId != null && ended.Contains(c.GuestId.Value))
            .ExecuteUpdateAsync(set => set.SetProperty(c => c.Name, ""), stop);
        await db.Letters.Where(l => l.Cause != null && ended.Contains(l.Cause.Value)).ExecuteDeleteAsync(stop);
        await db.PlanGuestLinks.Where(l => ended.Contains(l.GuestId)).ExecuteDeleteAsync(stop);
        await db
            .PlanGuests.Where(g => ended.Contains(g.Id))
            .ExecuteUpdateAsync(set => set.SetProperty(g => g.Name, "").SetProperty(g => g.Email, ""), stop);
#pragma warning restore RS0030
        await whole.CommitAsync(stop);
        return ended.Count;
    }
}
