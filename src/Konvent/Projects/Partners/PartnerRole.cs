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
