using Konvent.Basics;
using Konvent.Reading;

namespace Konvent.Projects.Partners;

/// <summary>In what role an organisation takes part in a project.</summary>
public enum PartnerRole
{
    LeadPartner,
    ProjectPartner,

    /// <summary>Funded like others, but without an instrument and a plan.</summary>
    AdvisoryPartner,
    AssociatedOrganisation,

    /// <summary>The authority responsible for an instrument, where it is not a partner itself (2021-27).</summary>
    AssociatedPolicyAuthority,

    /// <summary>An office that manages the project for the lead partner.</summary>
    ExternalManagement,
}

/// <summary>An organisation takes part in a project, in a role and for a time. Partners change: a participation is ended, never overwritten.</summary>
[Remembered("participation", shape: 1)]
public sealed class Participation : Aggregate
{
    private Participation() { }

    public Participation(Guid project, Guid organisation, PartnerRole role, When? dates)
    {
        (ProjectId, OrganisationId) = (project, organisation);
        Change(role, dates);
    }

    public Guid ProjectId { get; private set; }

    public Guid OrganisationId { get; private set; }

    public PartnerRole Role { get; private set; }

    /// <summary>From when to when, as far as known; null means as long as the project.</summary>
    public When? Dates { get; private set; }

    public override Guid RememberedIn => ProjectId;

    public void Change(PartnerRole role, When? dates) => (Role, Dates) = (role, dates);

    public bool CountsOn(DateOnly day) => Dates is null || Dates.Contains(day);
}
