namespace Konvent.Projects.Instruments.Stakeholders;

/// <summary>What sort of body a stakeholder is, as far as a group wants to be mixed.</summary>
public enum StakeholderKind
{
    PublicAuthority,

    /// <summary>An agency, a chamber or another body that carries out policy for an authority.</summary>
    Agency,

    Business,

    Research,

    /// <summary>An association, a foundation, a citizens' group.</summary>
    CivilSociety,

    Other,
}
