namespace Konvent.Projects.Indicators;

/// <summary>A table of indicators, on the pages of the workspace.</summary>
/// <param name="ChangeAt">Under which address they are changed; null for those who may not.</param>
public sealed record IndicatorsTable(Project Project, IReadOnlyList<Indicator> Indicators, string? ChangeAt);
