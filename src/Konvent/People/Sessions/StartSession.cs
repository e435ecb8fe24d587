using Konvent.People.Accounts;
using Konvent.Storage;
using Microsoft.AspNetCore.Authentication;
using Microsoft.EntityFrameworkCore;

namespace Konvent.People.Sessions;

/// <summary>Opens a session for a person who has proved who they are, and gives the browser its cookie.</summary>
public sealed class StartSession(KonventDb db, TimeProvider clock)
{
    /// <param name="method">How they proved it: password, code, passkey, link, demo.</param>
    public async Task Run(Account account, string method, HttpContext http, CancellationToken stop)
    {
        var now = clock.GetUtcNow();
        if (
            http.SessionId() is { } before
            && await db.Set<Session>().FirstOrDefaultAsync(s => s.Id == before, stop) is { } old
        )
            old.EndedAt ??= now;
        var session = new Session
        {
            AccountId = account.Id,
            Method = method,
            Browser = BrowserName.Of(http.Request.Headers.UserAgent.ToString()),
            StartedAt = now,
            SeenAt = now,
        };
        db.Sessions.Add(session);
        account.ForgetAttempts();
        await db.SaveAs(account.Author, stop);
        await http.SignInAsync(
            SessionCookie.Scheme,
            SessionCookie.Of(session),
            new AuthenticationProperties { IsPersistent = true }
        );
    }
}
