using Konvent.Basics;
using Konvent.People.Rights;
using Konvent.Reading;

namespace Konvent.People.Invitations;

/// <summary>A link by which a person makes an account, or takes up a further role with the one they have. The link's secret is kept only as a hash.</summary>
public sealed class Invitation : Aggregate
{
    private Invitation() { }

    public Invitation(
        string email,
        string name,
        Language language,
        Role role,
        Place where,
        Guid? organisation,
        Author by,
        DateTimeOffset expires,
        string secretHash
    )
    {
        (Email, Name, Language, Role) = (email.Trim(), name.Trim(), language, role);
        (ProgrammeId, ProjectId, OrganisationId) = (where.Programme, where.Project, organisation);
        (InvitedById, InvitedBy, ExpiresAt, SecretHash) = (by.Id, by.Name, expires, secretHash);
    }

    public string Email { get; private set; } = "";

    public string Name { get; private set; } = "";

    /// <summary>The language in which the invitation was written.</summary>
    public Language Language { get; private set; }

    public Role Role { get; private set; }

    public Guid? ProgrammeId { get; private set; }

    public Guid? ProjectId { get; private set; }

    public Guid? OrganisationId { get; private set; }

    /// <summary>The place at which the role is to be given.</summary>
    public Place Where => new(ProgrammeId, ProjectId);

    public Guid? InvitedById { get; private set; }

    public string InvitedBy { get; private set; } = "";

    public string SecretHash { get; private set; } = "";

    public DateTimeOffset ExpiresAt { get; private set; }

    public DateTimeOffset? AcceptedAt { get; private set; }

    public DateTimeOffset? WithdrawnAt { get; private set; }

    public bool IsOpen(DateTimeOffset now) => AcceptedAt is null && WithdrawnAt is null && now < ExpiresAt;

    public void Accept(DateTimeOffset now)
    {
        RequireOpen(now);
        AcceptedAt = now;
    }

    /// <summary>Takes it back, also after its time is over: it then stands in no list any more.</summary>
    public void Withdraw(DateTimeOffset now)
    {
        RequireNotDone();
        WithdrawnAt = now;
    }

    /// <summary>Gives it another link and more time, also after its first time is over. The earlier link works no more.</summary>
    public void Renew(string secretHash, DateTimeOffset expires)
    {
        RequireNotDone();
        (SecretHash, ExpiresAt) = (secretHash, expires);
    }

    private void RequireOpen(DateTimeOffset now)
    {
        if (!IsOpen(now))
            throw new RuleBroken("people.invitation.closed");
    }

    private void RequireNotDone()
    {
        if (AcceptedAt is not null || WithdrawnAt is not null)
            throw new RuleBroken("people.invitation.closed");
    }
}
