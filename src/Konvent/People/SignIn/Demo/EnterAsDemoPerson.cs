using Konvent.Basics;
using Konvent.People.Accounts;
using Konvent.People.Sessions;
using Konvent.Storage;
using Microsoft.EntityFrameworkCore;

namespace Konvent.People.SignIn.Demo;

/// <summary>Lets somebody in as one of the invented people, with one click and no password. Never as anybody real, never outside a demo.</summary>
public sealed class EnterAsDemoPerson(KonventDb db, DemoMode demo, StartSession start)
{
    public async Task Run(Guid person, HttpContext http, CancellationToken stop)
    {
        if (!await demo.IsOn(stop))
            throw new NotFound();
        var account =
            await db.Accounts.FirstOrDefaultAsync(a => a.Id == person && a.IsDemo && a.ClosedAt == null, stop)
            ?? throw new NotFound();
        await start.Run(account, "demo", http, stop);
    }
}
