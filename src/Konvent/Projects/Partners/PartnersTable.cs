using Konvent.Projects.Regions.Map;

namespace Konvent.Projects.Partners;

/// <summary>Partners as a table shows them, under their roles.</summary>
/// <param name="Caption">What the table is of, for those who listen.</param>
/// <param name="Map">The map above it, whose numbers stand beside the names; null where there is none.</param>
/// <param name="Project">The address of the project, where the reader may change its partners; else null.</param>
public sealed record PartnersTable(
    IReadOnlyList<PartnerRow> Rows,
    string Caption,
    string? Project,
    PartnerMap? Map = null
);
