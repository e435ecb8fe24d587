namespace Konvent.Projects.Programmes.Plans;

/// <summary>A part of an action plan, or of each of its actions, as far as programmes ask for it.</summary>
public enum PlanPart
{
    Summary,
    General,
    Context,
    Background,
    Lessons,
    Nature,
    Players,
    Timeframe,
    Costs,
    Funding,
    Influenced,
    Indicators,
}
