using Konvent.Basics;
using Konvent.People.Accounts;
using Konvent.People.Rights;
using Konvent.People.Sessions;
using Konvent.Storage;
using Microsoft.EntityFrameworkCore;

namespace Konvent.People.Directory;

/// <summary>Closes an account: its person is signed out everywhere, its keys open nothing, and what it did stays written down. It can be opened again.</summary>
public sealed class CloseAccount(KonventDb db, EndSessions sessions, TimeProvider clock)
{
    public async Task Close(Guid id, Person who, CancellationToken stop)
    {
        var account = await Find(id, who, stop);
        if (account.Id == who.Id)
            throw new RuleBroken("directory.rule.notYourself");
        if (account.ClosedAt is null)
            db.Closings.Add(new Closing(id, isClosed: true, who.Author, clock.GetUtcNow()));
        account.Close(clock.GetUtcNow());
        await sessions.MarkEnded(id, except: null, stop);
        await db.SaveAs(who.Author, stop);
    }

    public async Task Reopen(Guid id, Person who, CancellationToken stop)
    {
        var account = await Find(id, who, stop);
        if (account.ClosedAt is not null)
            db.Closings.Add(new Closing(id, isClosed: false, who.Author, clock.GetUtcNow()));
        account.Reopen();
        await db.SaveAs(who.Author, stop);
    }

    private async Task<Account> Find(Guid id, Person who, CancellationToken stop)
    {
        who.Require(Deed.ManagePeople, Place.Server);
        return await db.Accounts.FirstOrDefaultAsync(account => account.Id == id, stop) ?? throw new NotFound();
    }
}
