using System.Security.Claims;
using Microsoft.AspNetCore.Identity;

namespace Konvent.People.Sessions;

/// <summary>What a browser's cookie says: whose it is and which session. Everything else is looked up, so that ending a session ends it.</summary>
public static class SessionCookie
{
    public static readonly string Scheme = IdentityConstants.ApplicationScheme;

    private const string SessionClaim = "session";

    public static ClaimsPrincipal Of(Session session) =>
        new(
            new ClaimsIdentity(
                [
                    // The anti-forgery tokens of forms are bound to this one: they outlive signing out and in again.
                    new Claim(ClaimTypes.NameIdentifier, session.AccountId.ToString()),
                    new Claim(SessionClaim, session.Id.ToString()),
                ],
                Scheme
            )
        );

    /// <summary>The session that the request's cookie names, whether it is still open or not.</summary>
    public static Guid? SessionId(this HttpContext http) =>
        Guid.TryParse(http.User.FindFirstValue(SessionClaim), out var id) ? id : null;
}
