namespace Konvent.Projects.Programmes.Plans;

/// <summary>A part that plans are asked to contain, the source that says so, and whether somebody has checked it.</summary>
/// <param name="Required">Demanded; else asked for, and a plan may do without.</param>
public sealed record PlanAsk(PlanPart Part, bool Required, string Source, bool Checked);
