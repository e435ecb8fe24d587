namespace Konvent.Projects.Team;

/// <summary>Roles in a project as a table shows them.</summary>
/// <param name="Caption">What the table is of, for those who listen.</param>
/// <param name="Project">The address of the project, where the reader gives roles in it; else null.</param>
public sealed record TeamTable(IReadOnlyList<TeamRow> Rows, string Caption, DateOnly Today, string? Project);
