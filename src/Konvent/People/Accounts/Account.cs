using Konvent.Basics;
using Konvent.Reading;
using Microsoft.AspNetCore.Identity;

namespace Konvent.People.Accounts;

/// <summary>A person who can sign in: with a password and perhaps a second factor, or with a passkey.</summary>
public sealed class Account : IdentityUser<Guid>, IAnnounced
{
    /// <summary>After so many wrong attempts the account rests.</summary>
    public const int MostAttempts = 10;

    public static readonly TimeSpan Rest = TimeSpan.FromMinutes(10);

    public Account()
    {
        Id = Guid.CreateVersion7();
    }

    /// <summary>A new account, without a password; the address is also what one signs in with.</summary>
    public static Account Of(string name, string email, Language language, DateTimeOffset now) =>
        new()
        {
            Name = name,
            UserName = email,
            Email = email,
            // As Identity's own normalizer does it.
            NormalizedUserName = email.Normalize().ToUpperInvariant(),
            NormalizedEmail = email.Normalize().ToUpperInvariant(),
            Language = language,
            CreatedAt = now,
            SecurityStamp = Guid.CreateVersion7().ToString("N"),
        };

    public string Name { get; set; } = "";

    /// <summary>The language in which the workspace and mails speak to this person.</summary>
    public Language Language { get; set; } = Language.English;

    public DateTimeOffset CreatedAt { get; set; }

    /// <summary>Whether this is one of the invented people whom a demo lets in with one click.</summary>
    public bool IsDemo { get; set; }

    /// <summary>When an operator closed the account; a closed account cannot sign in.</summary>
    public DateTimeOffset? ClosedAt { get; set; }

    /// <summary>Name and address, folded: what a search looks through, and by what people are listed.</summary>
    public string SearchText { get; private set; } = "";

    public Author Author => new(Id, Name);

    public bool IsResting(DateTimeOffset now) => LockoutEnd > now;

    /// <summary>Counts an attempt to sign in before it is known whether it is right: so that many at once cannot slip through.</summary>
    public void NoteAttempt(DateTimeOffset now)
    {
        AccessFailedCount++;
        if (AccessFailedCount >= MostAttempts)
            (AccessFailedCount, LockoutEnd) = (0, now + Rest);
        MarkChanged();
    }

    public void Close(DateTimeOffset now)
    {
        ClosedAt ??= now;
        MarkChanged();
    }

    public void Reopen()
    {
        ClosedAt = null;
        MarkChanged();
    }

    public void ForgetAttempts()
    {
        (AccessFailedCount, LockoutEnd) = (0, null);
        MarkChanged();
    }

    /// <summary>Also makes everything worthless that was begun with the old password.</summary>
    public void ChangePasswordHash(string hash)
    {
        (PasswordHash, SecurityStamp) = (hash, Guid.CreateVersion7().ToString("N"));
        MarkChanged();
    }

    /// <summary>Tells two simultaneous savers apart.</summary>
    public void MarkChanged() => ConcurrencyStamp = Guid.CreateVersion7().ToString("N");
}
