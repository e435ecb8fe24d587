using Konvent.History.Comparison;

namespace Konvent.Projects.History;

/// <summary>How the history of a policy improvement reads.</summary>
internal sealed class DescribeImprovement : IDescribeHistory
{
    public string Kind => "improvement";

    public string Label => "history.kind.improvement";

    public string CalledAfter => "what";

    public Description Description { get; } =
        new Description()
            .Reference("instrumentId", "history.kind.instrument", "instrument")
            .Choice("kind", "improvements.kind", "improvements.kind.")
            .When("date", "improvements.date")
            .Wording("what", "improvements.what")
            .Money("influenced", "improvements.influenced")
            .Wording("evidence", "improvements.evidence")
            .Text("evidenceLink", "improvements.evidenceLink")
            .Leave("projectId");
}
