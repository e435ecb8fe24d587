namespace Konvent.People.Rights;

/// <summary>What a person is in a project, in a programme or on this server.</summary>
public enum Role
{
    /// <summary>Installs, backs up, upgrades, watches; sets up programmes and lets people in.</summary>
    Operator,

    /// <summary>Joint secretariat: many projects of one programme.</summary>
    ProgrammeOfficer,

    /// <summary>Lead partner, or an external management office acting for it: sets the project up and publishes.</summary>
    Coordinator,

    /// <summary>Works for one partner organisation.</summary>
    Partner,

    /// <summary>Advisory partner: reads all, comments, owns no plan.</summary>
    Adviser,

    /// <summary>Translator or communication manager.</summary>
    Translator,

    /// <summary>Auditor or controller: reads everything with its history.</summary>
    Auditor,

    /// <summary>Reads.</summary>
    Viewer,
}
