using Konvent.Basics;
using Konvent.People.Accounts;
using Konvent.People.Invitations;
using Konvent.People.Memberships;
using Konvent.People.Rights;
using Konvent.Reading;
using Konvent.Storage;
using Microsoft.EntityFrameworkCore;

namespace Konvent.People.Start;

/// <summary>While nobody can let people in, each start of the server prints a new link by which the first operator makes an account.</summary>
public sealed class OfferStart(KonventDb db, ServerSettings server, TimeProvider clock)
{
    private static readonly TimeSpan Time = TimeSpan.FromDays(7);

    /// <summary>The link for the console, or null where there is an operator. The link of an earlier start works no more.</summary>
    public async Task<string?> Run(CancellationToken stop)
    {
        if (await HasOperator(stop))
            return null;
        var now = clock.GetUtcNow();
        foreach (var earlier in await db.Invitations.Open(now).Where(i => i.Email == "").ToListAsync(stop))
            earlier.Withdraw(now);
        var secret = LinkSecret.Make();
        db.Invitations.Add(
            new Invitation(
                email: "",
                name: "",
                Language.English,
                Role.Operator,
                Place.Server,
                organisation: null,
                Author.Program,
                now + Time,
                LinkSecret.HashOf(secret)
            )
        );
        await db.SaveAs(Author.Program, stop);
        return $"{server.LinkBase}/start/{secret}";
    }

    /// <summary>Whether somebody who can sign in is an operator; the invented one can where this is a demo.</summary>
    public Task<bool> HasOperator(CancellationToken stop) =>
        (
            from m in db.Memberships.On(clock.Today())
            join a in db.Set<Account>() on m.AccountId equals a.Id
            where m.Role == Role.Operator && a.ClosedAt == null && (!a.IsDemo || server.Demo)
            select a.Id
        ).AnyAsync(stop);
}
