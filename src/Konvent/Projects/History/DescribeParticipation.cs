using Konvent.History.Comparison;

namespace Konvent.Projects.History;

/// <summary>How the history of an organisation's part in a project reads.</summary>
internal sealed class DescribeParticipation : IDescribeHistory
{
    public string Kind => "participation";

    public string Label => "history.kind.participation";

    public string CalledAfter => "organisationId";

    public Description Description { get; } =
        new Description()
            .Reference("organisationId", "history.part.organisation", "organisation")
            .Choice("role", "partners.field.role", "partners.role.")
            .When("dates", "partners.field.dates")
            .Leave("projectId");
}
