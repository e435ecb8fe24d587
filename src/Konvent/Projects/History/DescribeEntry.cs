using Konvent.History.Comparison;

namespace Konvent.Projects.History;

/// <summary>How the history of an entry of the chronicle reads.</summary>
internal sealed class DescribeEntry : IDescribeHistory
{
    public string Kind => "entry";

    public string Label => "history.kind.entry";

    public string CalledAfter => "title";

    public Description Description { get; } =
        new Description()
            .Choice("kind", "chronicle.kind", "chronicle.kind.")
            .When("dated", "chronicle.dated")
            .Wording("title", "chronicle.titleOf")
            .Wording("text", "chronicle.text")
            .References("organisations", "chronicle.organisations", "organisation")
            .When("endBefore", "chronicle.endBefore")
            .When("endAfter", "chronicle.endAfter")
            .Reference("leftId", "chronicle.left", "organisation")
            .Reference("joinedId", "chronicle.joined", "organisation")
            .Leave("projectId");
}
