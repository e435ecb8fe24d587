using Konvent.Basics;
using Konvent.People.Rights;
using Konvent.Storage;
using Microsoft.EntityFrameworkCore;

namespace Konvent.People.Invitations;

/// <summary>Takes an invitation back, or sends it again with a new link and two more weeks; the old link works no more.</summary>
public sealed class WithdrawInvitation(KonventDb db, WriteInvitation letter, TimeProvider clock)
{
    /// <summary>How long an invitation waits before it is sent again: nobody's mailbox is to be filled by a click repeated.</summary>
    public static readonly TimeSpan Pause = TimeSpan.FromMinutes(5);

    public async Task Run(Guid id, Person who, CancellationToken stop)
    {
        var invitation = await Find(id, who, stop);
        invitation.Withdraw(clock.GetUtcNow());
        await db.SaveAs(who.Author, stop);
    }

    public async Task<SentInvitation> Resend(Guid id, Person who, CancellationToken stop)
    {
        var invitation = await Find(id, who, stop);
        var now = clock.GetUtcNow();
        if (now < invitation.ExpiresAt - InvitePerson.Time + Pause)
            throw new RuleBroken("people.invitation.justSent");
        var secret = LinkSecret.Make();
        invitation.Renew(LinkSecret.HashOf(secret), now + InvitePerson.Time);
        var link = await letter.Run(invitation, secret, stop);
        await db.SaveAs(who.Author, stop);
        return new(invitation, link);
    }

    private async Task<Invitation> Find(Guid id, Person who, CancellationToken stop)
    {
        var invitation =
            await db.Invitations.FirstOrDefaultAsync(i => i.Id == id && i.Email != "", stop) ?? throw new NotFound();
        who.RequireToGive(invitation.Role, invitation.Where);
        return invitation;
    }
}
