using Konvent.History.Comparison;

namespace Konvent.Projects.History;

/// <summary>How the history of a source reads.</summary>
internal sealed class DescribeSource : IDescribeHistory
{
    public string Kind => "source";

    public string Label => "history.kind.source";

    public string CalledAfter => "says";

    public Description Description { get; } =
        new Description()
            .Wording("says", "sources.says")
            .Text("document", "sources.document")
            .Text("saidBy", "sources.saidBy")
            .Text("address", "sources.address")
            .When("dated", "sources.dated")
            .Text("sentence", "sources.sentence")
            .Text("sentenceLanguage", "sources.sentenceLanguage")
            .Wording("followedBecause", "sources.followedBecause")
            .Leave("projectId", "about");
}
