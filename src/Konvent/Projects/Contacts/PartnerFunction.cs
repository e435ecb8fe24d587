namespace Konvent.Projects.Contacts;

/// <summary>What a partner needs somebody for, whoever it is this year.</summary>
public enum PartnerFunction
{
    /// <summary>Runs the partner's part of the project.</summary>
    Coordination,

    /// <summary>Reports what was spent.</summary>
    Finance,

    /// <summary>Tells others of the project.</summary>
    Communication,
}
