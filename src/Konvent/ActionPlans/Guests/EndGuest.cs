using Konvent.People.Rights;
using Konvent.Storage;
using Microsoft.EntityFrameworkCore;

namespace Konvent.ActionPlans.Guests;

/// <summary>Ends the link of a guest, or sends a new one with more time; the earlier ones work no more.</summary>
public sealed class EndGuest(KonventDb db, WriteGuestLetter letters, TimeProvider clock)
{
    public async Task Revoke(string acronym, Guid plan, Guid id, Person who, CancellationToken stop)
    {
        var here = await db.PlanForGuests(acronym, plan, who, stop);
        var guest = await db.GuestAt(here, id, who, stop);
        guest.Revoke(clock.GetUtcNow());
        await db.SaveAs(who.Author, stop);
    }

    public async Task Renew(string acronym, Guid plan, Guid id, Person who, CancellationToken stop)
    {
        var here = await db.PlanForGuests(acronym, plan, who, stop);
        var guest = await db.GuestAt(here, id, who, stop);
        guest.Renew(clock.GetUtcNow());
        db.RemoveRange(await db.PlanGuestLinks.Where(link => link.GuestId == guest.Id).ToListAsync(stop));
        letters.Invite(here, guest, who);
        await db.SaveAs(who.Author, stop, rule: new(plan, until => db.RequireTimeFor(guest, until)));
    }
}
