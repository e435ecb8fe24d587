using Konvent.Basics;

namespace Konvent.People.Sessions;

/// <summary>One signed-in browser of a person: listed on the account page, and ended there or by signing out.</summary>
public sealed class Session : IAnnounced
{
    /// <summary>A session ends by itself when it was not used for so long ...</summary>
    public static readonly TimeSpan LongestUnused = TimeSpan.FromDays(30);

    /// <summary>... and after this time in any case.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromDays(180);

    public Guid Id { get; init; } = Guid.CreateVersion7();

    public Guid AccountId { get; init; }

    /// <summary>How the person signed in: password, second factor, passkey, demo.</summary>
    public string Method { get; init; } = "";

    /// <summary>What the browser says of itself, shortened; so that the person can tell their own from others.</summary>
    public string Browser { get; init; } = "";

    public DateTimeOffset StartedAt { get; init; }

    /// <summary>Written at most every few minutes.</summary>
    public DateTimeOffset SeenAt { get; set; }

    public DateTimeOffset? EndedAt { get; set; }
}
