using Konvent.Basics;
using Konvent.Reading;

namespace Konvent.ActionPlans.Guests;

/// <summary>For what somebody without an account is let in to a plan.</summary>
public enum GuestPurpose
{
    /// <summary>A stakeholder: reads the draft and says what they think of it.</summary>
    Comment,

    /// <summary>The secretariat: reads what was submitted, and accepts or returns it.</summary>
    Decide,
}

/// <summary>
/// Somebody without an account who may look at one plan by a link, for a while. What is known of them is blanked some time after the link
/// has ended; it is not remembered.
/// </summary>
public sealed class PlanGuest : Aggregate
{
    public static readonly TimeSpan Time = TimeSpan.FromDays(30);

    /// <summary>How long a link waits before it is sent again: nobody's mailbox is to be filled by a click repeated.</summary>
    public static readonly TimeSpan Pause = TimeSpan.FromMinutes(5);

    private PlanGuest() { }

    public PlanGuest(ActionPlan plan, GuestFacts facts, string invitedBy, DateTimeOffset now)
    {
        GuestRules.Of(facts).Enforce();
        (ProjectId, PlanId) = (plan.ProjectId, plan.Id);
        (Purpose, Name, Email) = (facts.Purpose!.Value, facts.Name!.Trim(), GuestRules.Address(facts.Email));
        Language = facts.Language;
        (InvitedBy, InvitedAt, ExpiresAt) = (invitedBy, now, now + Time);
    }

    public Guid ProjectId { get; private set; }

    public Guid PlanId { get; private set; }

    public GuestPurpose Purpose { get; private set; }

    /// <summary>Empty once it was forgotten.</summary>
    public string Name { get; private set; } = "";

    public string Email { get; private set; } = "";

    /// <summary>In which the page and the letters speak to them.</summary>
    public Language Language { get; private set; }

    public string InvitedBy { get; private set; } = "";

    /// <summary>When the link was sent last.</summary>
    public DateTimeOffset InvitedAt { get; private set; }

    public DateTimeOffset ExpiresAt { get; private set; }

    public DateTimeOffset? RevokedAt { get; private set; }

    /// <summary>The last day on which they wrote something; looking at the page changes nothing, also not this.</summary>
    public DateOnly? LastSeenOn { get; private set; }

    public bool IsOpen(DateTimeOffset now) => RevokedAt is null && now < ExpiresAt;

    /// <summary>Ends the link; what was said stays.</summary>
    public void Revoke(DateTimeOffset now) => RevokedAt ??= now;

    /// <summary>Gives more time, also after the first time is over. All earlier links work no more.</summary>
    public void Renew(DateTimeOffset now)
    {
        if (RevokedAt is not null || Name.Length == 0)
            throw new RuleBroken("guests.rule.ended", null);
        if (now < InvitedAt + Pause)
            throw new RuleBroken("guests.rule.justSent", null);
        (InvitedAt, ExpiresAt) = (now, now + Time);
    }
}

/// <summary>The secret in a link to a guest; only its hash is kept, so that each letter brings one of its own.</summary>
public sealed class PlanGuestLink
{
    private PlanGuestLink() { }

    public PlanGuestLink(Guid guest, string secretHash) => (GuestId, SecretHash) = (guest, secretHash);

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public Guid GuestId { get; private init; }

    public string SecretHash { get; private init; } = "";
}
