namespace Konvent.Projects.Instruments.Improvements;

/// <summary>What became better about a policy instrument, as the programmes tell it apart.</summary>
public enum ImprovementKind
{
    /// <summary>It pays for projects of a kind it did not pay for before.</summary>
    NewProjects,

    /// <summary>It is managed better: how it selects, monitors, evaluates.</summary>
    Governance,

    /// <summary>The instrument itself reads differently: its text, its priorities, its budget.</summary>
    InstrumentChanged,
}
