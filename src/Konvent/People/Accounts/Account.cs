using Konvent.Basics;
using Konvent.Reading;
using Microsoft.AspNetCore.Identity;

namespace Konvent.People.Accounts;

/// <summary>A person who can sign in: with a password and perhaps a second factor, or with a passkey.</summary>
public sealed class Account : IdentityUser<Guid>, IAnnounced
{
    public Account()
    {
        Id = Guid.CreateVersion7();
    }

    public string Name { get; set; } = "";

    /// <summary>The language in which the workspace and mails speak to this person.</summary>
    public Language Language { get; set; } = Language.English;

    public DateTimeOffset CreatedAt { get; set; }

    /// <summary>Whether this is one of the invented people whom a demo lets in with one click.</summary>
    public bool IsDemo { get; set; }

    /// <summary>When an operator closed the account; a closed account cannot sign in.</summary>
    public DateTimeOffset? ClosedAt { get; set; }
}
