using System.Security.Claims;
using Konvent.People.Rights;
using Konvent.People.Sessions;

namespace Konvent.People.WhoAsks;

/// <summary>Puts the person of the browser's session into the request. A session that has ended is nobody's.</summary>
internal sealed class FindAsker(RequestDelegate next, FindPerson people, NoteSeen seen)
{
    public async Task InvokeAsync(HttpContext http)
    {
        if (http.SessionId() is { } session)
            await Find(session, http);
        await next(http);
    }

    private async Task Find(Guid session, HttpContext http)
    {
        if (await people.BySession(session, http.RequestAborted) is not { } person)
        {
            http.User = new ClaimsPrincipal(new ClaimsIdentity());
            return;
        }
        await seen.Run(session, http.RequestAborted);
        http.User.Identities.First().AddClaim(new Claim("lang", person.Language.Code));
        // A cookie opens the interface for programs for reading only: another site can make a browser send it.
        http.SetAsker(http.Request.Path.StartsWithSegments("/api") ? ReadingOnly(person) : person);
    }

    private static Person ReadingOnly(Person person) => person with { MayWrite = false };
}
