using System.Security.Claims;
using Konvent.People.Accounts;
using Konvent.Storage;
using Microsoft.AspNetCore.Authentication;
using Microsoft.EntityFrameworkCore;

namespace Konvent.People.SecondStep;

/// <summary>Remembers for ten minutes, in the browser, who has passed the first step. It opens nothing but the second one.</summary>
public sealed class BetweenSteps(KonventDb db)
{
    public const string Scheme = "konvent-step";
    public static readonly TimeSpan Time = TimeSpan.FromMinutes(10);

    private const string StampClaim = "stamp";

    public static Task Begin(Account account, HttpContext http) =>
        http.SignInAsync(
            Scheme,
            new ClaimsPrincipal(
                new ClaimsIdentity(
                    [
                        new Claim(ClaimTypes.NameIdentifier, account.Id.ToString()),
                        new Claim(StampClaim, account.SecurityStamp ?? ""),
                    ],
                    Scheme
                )
            )
        );

    /// <summary>Who has passed the first step, with the password that still counts; null where nobody has.</summary>
    public async Task<Account?> Find(HttpContext http, CancellationToken stop)
    {
        var passed = (await http.AuthenticateAsync(Scheme)).Principal;
        if (!Guid.TryParse(passed?.FindFirstValue(ClaimTypes.NameIdentifier), out var id))
            return null;
        var account = await db.Accounts.FirstOrDefaultAsync(a => a.Id == id && a.ClosedAt == null, stop);
        return account is { TwoFactorEnabled: true } && account.SecurityStamp == passed!.FindFirstValue(StampClaim)
            ? account
            : null;
    }

    public static Task End(HttpContext http) => http.SignOutAsync(Scheme);
}
