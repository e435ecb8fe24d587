namespace Konvent.Projects.Programmes.Plans;

/// <summary>Whether the partners of a programme's projects owe an action plan: never, one per policy instrument, or only where nothing has improved.</summary>
public enum PlanOwed
{
    Never,
    PerInstrument,
    WithoutImprovement,
}
