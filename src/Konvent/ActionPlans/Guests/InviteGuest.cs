using Konvent.Basics;
using Konvent.People.Rights;
using Konvent.Storage;
using Microsoft.EntityFrameworkCore;

namespace Konvent.ActionPlans.Guests;

/// <summary>Lets somebody without an account in to a plan, by a link that is mailed to them.</summary>
public sealed class InviteGuest(KonventDb db, WriteGuestLetter letters, TimeProvider clock)
{
    public async Task<PlanGuest> Run(string acronym, Guid plan, GuestFacts facts, Person who, CancellationToken stop)
    {
        var here = await db.PlanForGuests(acronym, plan, who, stop);
        var guest = await Made(here, facts, who, stop);
        db.PlanGuests.Add(guest);
        letters.Invite(here, guest, who);
        await db.SaveAs(who.Author, stop, rule: new(plan, until => Check(guest, until)));
        return guest;
    }

    /// <summary>What the letter would say.</summary>
    public async Task<News> Preview(string acronym, Guid plan, GuestFacts facts, Person who, CancellationToken stop)
    {
        var here = await db.PlanForGuests(acronym, plan, who, stop);
        return letters.Draft(here, await Made(here, facts, who, stop), who.Name, link: "…");
    }

    private async Task<PlanGuest> Made(PlanIn here, GuestFacts facts, Person who, CancellationToken stop)
    {
        if (facts.Purpose is { } purpose && !GuestRights.PurposesOf(who, here).Contains(purpose))
            throw new NotAllowed(Deed.DecidePlans);
        var guest = new PlanGuest(here.Plan, facts, who.Name, clock.GetUtcNow());
        await Check(guest, stop);
        return guest;
    }

    private async Task Check(PlanGuest guest, CancellationToken stop)
    {
        await db.RequireTimeFor(guest, stop);
        await RequireNew(guest, stop);
    }

    private async Task RequireNew(PlanGuest guest, CancellationToken stop)
    {
        var now = clock.GetUtcNow();
        var known = await db
            .PlanGuests.AsNoTracking()
            .Where(g => g.PlanId == guest.PlanId && g.Purpose == guest.Purpose && g.RevokedAt == null)
            .ToListAsync(stop);
        // Compared here: the two engines know capital letters differently.
        if (known.Exists(g => g.IsOpen(now) && g.Email.Equals(guest.Email, StringComparison.OrdinalIgnoreCase)))
            throw new RuleBroken("guests.rule.already", nameof(guest.Email));
    }
}
