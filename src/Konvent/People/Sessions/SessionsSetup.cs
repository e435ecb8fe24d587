using Konvent.People.SecondStep;
using Konvent.Storage;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;

namespace Konvent.People.Sessions;

/// <summary>Registers the cookie by which a browser shows its session.</summary>
public static class SessionsSetup
{
    public static IServiceCollection AddSessions(this IServiceCollection services)
    {
        services
            .AddAuthentication(SessionCookie.Scheme)
            .AddCookie(SessionCookie.Scheme)
            .AddCookie(BetweenSteps.Scheme)
            .AddCookie(IdentityConstants.TwoFactorUserIdScheme); // Identity keeps the state of a passkey's ceremony there.
        services
            .AddOptions<CookieAuthenticationOptions>(SessionCookie.Scheme)
            .Configure<ServerSettings>((cookie, server) => Set(cookie, server, "konvent", Session.Longest));
        services
            .AddOptions<CookieAuthenticationOptions>(BetweenSteps.Scheme)
            .Configure<ServerSettings>((cookie, server) => Set(cookie, server, BetweenSteps.Scheme, BetweenSteps.Time));
        services
            .AddOptions<CookieAuthenticationOptions>(IdentityConstants.TwoFactorUserIdScheme)
            .Configure<ServerSettings>(
                (cookie, server) => Set(cookie, server, "konvent-passkey", TimeSpan.FromMinutes(5))
            );
        services.AddScoped<StartSession>();
        services.AddScoped<EndSessions>();
        services.AddSingleton<NoteSeen>();
        return services;
    }

    private static void Set(CookieAuthenticationOptions cookie, ServerSettings server, string name, TimeSpan time)
    {
        cookie.Cookie.Name = name;
        cookie.Cookie.HttpOnly = true;
        cookie.Cookie.SameSite = SameSiteMode.Lax;
        cookie.Cookie.SecurePolicy = server.LinkBase.StartsWith("https:", StringComparison.Ordinal)
            ? CookieSecurePolicy.Always
            : CookieSecurePolicy.SameAsRequest;
        cookie.ExpireTimeSpan = time;
        cookie.SlidingExpiration = false;
    }
}
