using Konvent.People;
using Konvent.Projects;
using Konvent.Reading;
using Konvent.Storage;
using Microsoft.EntityFrameworkCore;

namespace Konvent.ActionPlans.Guests;

/// <summary>A guest with the plan they were let in to.</summary>
public sealed record GuestHere(PlanGuest Guest, Project Project, ActionPlan Plan)
{
    public PlanIn Place => new(Project, Plan);
}

/// <summary>Finds who stands behind a link.</summary>
public sealed class FindGuest(KonventDb db, TimeProvider clock)
{
    /// <summary>Null where the link works no more, or never did: unknown, revoked, expired, or its plan was taken out.</summary>
    public async Task<GuestHere?> Run(string secret, CancellationToken stop)
    {
        if (await Behind(secret).FirstOrDefaultAsync(stop) is not { } guest || !guest.IsOpen(clock.GetUtcNow()))
            return null;
        var plan = await db.Plans.FirstOrDefaultAsync(p => p.Id == guest.PlanId, stop);
        if (plan is null)
            return null;
        return new(guest, await db.Projects.SingleAsync(p => p.Id == plan.ProjectId, stop), plan);
    }

    /// <summary>The language in which to speak to who has this link; null where nobody has it.</summary>
    internal Task<Language?> LanguageOf(string secret, CancellationToken stop) =>
        Behind(secret).Select(guest => (Language?)guest.Language).FirstOrDefaultAsync(stop);

    private IQueryable<PlanGuest> Behind(string secret)
    {
        var hash = LinkSecret.HashOf(secret);
        return db.PlanGuests.Where(g => db.Set<PlanGuestLink>().Any(l => l.GuestId == g.Id && l.SecretHash == hash));
    }
}
