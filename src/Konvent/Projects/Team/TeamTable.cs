namespace Konvent.Projects.Team;

/// <summary>Roles at a place as a table shows them.</summary>
/// <param name="Caption">What the table is of, for those who listen.</param>
/// <param name="Members">The address below which each person has a page, for those who give roles here; else null.</param>
/// <param name="Roles">The address below which each role that lasts is ended, where that is done from the table; else null.</param>
public sealed record TeamTable(
    IReadOnlyList<TeamRow> Rows,
    string Caption,
    DateOnly Today,
    string? Members = null,
    string? Roles = null
)
{
    /// <summary>Whether the reader gives roles here, and so sees addresses.</summary>
    public bool ShowsAddresses => (Members ?? Roles) is not null;
}
