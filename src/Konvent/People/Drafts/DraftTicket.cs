using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;

namespace Konvent.People.Drafts;

/// <summary>
/// Stands in a form in a hidden field and says whose draft it is, under our own seal. A form that comes in after its person was signed out is
/// kept for exactly that person; and only a form of ours is, so that nobody can fill the database from outside.
/// </summary>
public sealed class DraftTicket(IDataProtectionProvider protection)
{
    /// <summary>The field's name.</summary>
    public const string Field = "__draft";

    private readonly ITimeLimitedDataProtector seal = protection.CreateProtector("draft").ToTimeLimitedDataProtector();

    public string Write(Guid account, string form) => seal.Protect($"{account:N} {form}", TimeSpan.FromDays(30));

    /// <summary>The account and the form, or null where the seal is not ours or too old.</summary>
    public (Guid Account, string Form)? Read(string? ticket)
    {
        try
        {
            return seal.Unprotect(ticket ?? "").Split(' ') is [var account, var form]
                ? (Guid.Parse(account), form)
                : null;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
