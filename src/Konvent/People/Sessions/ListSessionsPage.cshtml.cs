using Konvent.People.WhoAsks;
using Konvent.Storage;
using Konvent.Ui;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Konvent.People.Sessions;

/// <summary>The browsers in which a person has signed in; each can be signed out from here.</summary>
public sealed class ListSessionsPage(KonventDb db, EndSessions end, Texts texts, TimeProvider clock) : PageModel
{
    public const int Most = 100;

    public IReadOnlyList<Session> Sessions { get; private set; } = [];

    public Guid? Mine => HttpContext.SessionId();

    public async Task OnGet(CancellationToken stop)
    {
        var who = HttpContext.Who().Id;
        Sessions = await db
            .Sessions.AsNoTracking()
            .Open(clock.GetUtcNow())
            .Where(session => session.AccountId == who)
            .OrderByDescending(session => session.SeenAt)
            .Take(Most)
            .ToListAsync(stop);
    }

    public async Task<IActionResult> OnPostEnd(Guid id, CancellationToken stop)
    {
        await end.One(id, HttpContext.Who(), stop);
        return Done("people.sessions.ended");
    }

    public async Task<IActionResult> OnPostOthers(CancellationToken stop)
    {
        await end.Others(Mine, HttpContext.Who(), stop);
        return Done("people.sessions.othersEnded");
    }

    private RedirectResult Done(string key)
    {
        TempData["Done"] = texts[key];
        return Redirect("/account/sessions");
    }
}
