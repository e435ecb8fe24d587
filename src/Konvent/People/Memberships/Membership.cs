using Konvent.Basics;
using Konvent.People.Rights;

namespace Konvent.People.Memberships;

/// <summary>A role given to a person for a time: on the whole server, in a programme or in a project. Ended, never overwritten.</summary>
[Remembered("membership", shape: 1)]
public sealed class Membership : Aggregate
{
    private Membership() { }

    public Membership(Guid account, Role role, Place where, Guid? organisation, DateOnly from, DateOnly? until)
    {
        new Rules()
            .Require(
                role != Role.Partner || organisation is not null,
                "people.membership.organisationMissing",
                "Organisation"
            )
            .Require(
                role == Role.Partner || organisation is null,
                "people.membership.organisationUnused",
                "Organisation"
            )
            .Require(role == Role.Operator == (where == Place.Server), "people.membership.wrongPlace", "Role")
            .Require(until is null || until >= from, "people.membership.endBeforeStart", "Until")
            .Enforce();
        (AccountId, Role, ProgrammeId, ProjectId) = (account, role, where.Programme, where.Project);
        (OrganisationId, From, Until) = (organisation, from, until);
    }

    public Guid AccountId { get; private set; }

    public Role Role { get; private set; }

    /// <summary>The programme for which the role was given, or in which its project is.</summary>
    public Guid? ProgrammeId { get; private set; }

    /// <summary>Set where the role was given for one project.</summary>
    public Guid? ProjectId { get; private set; }

    /// <summary>The organisation a partner works for.</summary>
    public Guid? OrganisationId { get; private set; }

    public DateOnly From { get; private set; }

    /// <summary>The last day on which the role counts; open while null.</summary>
    public DateOnly? Until { get; private set; }

    /// <summary>Where the role counts.</summary>
    public Place Where => new(ProgrammeId, ProjectId);

    public override Guid RememberedIn => ProjectId ?? ProgrammeId ?? AccountId;

    /// <summary>Takes the role away at once: yesterday was its last day, so that one which began today never counted.</summary>
    public void EndNow(DateOnly today)
    {
        if (IsOver(today))
            throw new RuleBroken("people.membership.ended");
        Until = today.AddDays(-1);
    }

    /// <summary>Lets the role count until this day, and no longer.</summary>
    public void EndAfter(DateOnly last, DateOnly today)
    {
        new Rules()
            .Require(Until is null || Until >= today, "people.membership.ended")
            .Require(last >= From && last >= today, "people.membership.endBeforeStart", nameof(Until))
            .Enforce();
        Until = last;
    }

    /// <summary>Whether its last day has passed; a role to come is not over.</summary>
    public bool IsOver(DateOnly today) => Until < today;

    /// <summary>Whether it is the same role at the same place, for the same organisation.</summary>
    public bool IsAlike(Membership other) =>
        (Role, ProgrammeId, ProjectId, OrganisationId)
        == (other.Role, other.ProgrammeId, other.ProjectId, other.OrganisationId);

    public bool CountsOn(DateOnly day) => From <= day && (Until is null || day <= Until);
}
