using Konvent.Basics;
using Konvent.People.Rights;
using Konvent.Storage;
using Microsoft.AspNetCore.Authentication;
using Microsoft.EntityFrameworkCore;

namespace Konvent.People.Sessions;

/// <summary>Ends sessions: one's own by signing out, another of one's own, or all others.</summary>
public sealed class EndSessions(KonventDb db, TimeProvider clock)
{
    /// <summary>Signs this browser out. Nothing happens where nobody has signed in.</summary>
    public async Task SignOut(HttpContext http, CancellationToken stop)
    {
        if (http.SessionId() is { } id)
            await End(db.Sessions.Where(session => session.Id == id), stop);
        await http.SignOutAsync(SessionCookie.Scheme);
    }

    /// <summary>Ends one of the person's sessions; it is not found where it is not theirs.</summary>
    public async Task One(Guid id, Person who, CancellationToken stop)
    {
        if (await End(Of(who.Id).Where(session => session.Id == id), stop) == 0)
            throw new NotFound();
    }

    /// <summary>Ends all of the person's sessions except this one.</summary>
    public Task Others(Guid? mine, Person who, CancellationToken stop) =>
        End(Of(who.Id).Where(session => session.Id != mine), stop);

    /// <summary>Marks all of an account's sessions as ended, except this one; to be saved with what made it necessary.</summary>
    public async Task MarkEnded(Guid account, Guid? except, CancellationToken stop)
    {
        foreach (var session in await Of(account).Where(s => s.Id != except && s.EndedAt == null).ToListAsync(stop))
            session.EndedAt = clock.GetUtcNow();
    }

    private IQueryable<Session> Of(Guid account) => db.Sessions.Where(session => session.AccountId == account);

    private async Task<int> End(IQueryable<Session> which, CancellationToken stop)
    {
        var open = await which.Where(session => session.EndedAt == null).ToListAsync(stop);
        foreach (var session in open)
            session.EndedAt = clock.GetUtcNow();
        await db.SaveAs(Author.Program, stop);
        return open.Count;
    }
}
