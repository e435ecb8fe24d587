using Konvent.ActionPlans.Steps;
using Konvent.Basics;
using Konvent.People.Rights;
using Konvent.Storage;
using Microsoft.EntityFrameworkCore;

namespace Konvent.ActionPlans.Guests;

/// <summary>Who lets whom in: who writes a plan asks stakeholders what they think of it, who may decide lets somebody decide while it is submitted.</summary>
internal static class GuestRights
{
    /// <summary>For what this person lets guests in, if perhaps not now.</summary>
    public static IReadOnlyList<GuestPurpose> PurposesOf(Person who, PlanIn here)
    {
        var purposes = new List<GuestPurpose>();
        if (who.May(Deed.WritePlans, here))
            purposes.Add(GuestPurpose.Comment);
        if (who.May(Deed.DecidePlans, here))
            purposes.Add(GuestPurpose.Decide);
        return purposes;
    }

    /// <summary>For what this person can send a link now.</summary>
    public static IReadOnlyList<GuestPurpose> PurposesNow(Person who, PlanIn here) =>
        [.. PurposesOf(who, here).Where(purpose => IsTimeFor(purpose, here.Plan.State))];

    /// <summary>Nobody is asked to decide about what was not submitted.</summary>
    public static bool IsTimeFor(GuestPurpose purpose, PlanState? state) =>
        purpose != GuestPurpose.Decide || state == PlanState.Submitted;

    /// <summary>The same as the plan stands in the database now.</summary>
    public static async Task RequireTimeFor(this KonventDb db, PlanGuest guest, CancellationToken stop)
    {
        var states = db.Plans.Where(p => p.Id == guest.PlanId).Select(p => (PlanState?)p.State);
        if (!IsTimeFor(guest.Purpose, await states.FirstOrDefaultAsync(stop)))
            throw new RuleBroken("guests.rule.decideLater", null);
    }

    /// <summary>The plan at this address, for somebody who may let guests in.</summary>
    public static async Task<PlanIn> PlanForGuests(
        this KonventDb db,
        string acronym,
        Guid plan,
        Person who,
        CancellationToken stop
    )
    {
        var here = await db.PlanAt(acronym, plan, who, Deed.SeePlans, stop);
        return PurposesOf(who, here).Count > 0 ? here : throw new NotAllowed(Deed.WritePlans);
    }

    /// <summary>One guest of a plan, for somebody who may let such guests in.</summary>
    public static async Task<PlanGuest> GuestAt(
        this KonventDb db,
        PlanIn here,
        Guid id,
        Person who,
        CancellationToken stop
    )
    {
        var guest =
            await db.PlanGuests.FirstOrDefaultAsync(g => g.Id == id && g.PlanId == here.Plan.Id && g.Name != "", stop)
            ?? throw new NotFound();
        return PurposesOf(who, here).Contains(guest.Purpose) ? guest : throw new NotAllowed(Deed.DecidePlans);
    }
}
