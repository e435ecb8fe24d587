using Konvent.History.Comparison;

namespace Konvent.Projects.History;

/// <summary>How the history of an indicator reads.</summary>
internal sealed class DescribeIndicator : IDescribeHistory
{
    public string Kind => "indicator";

    public string Label => "history.kind.indicator";

    public string CalledAfter => "name";

    public Description Description { get; } =
        new Description()
            .Choice("kind", "indicators.kind", "indicators.kind.")
            .Text("code", "indicators.code")
            .Wording("name", "indicators.name")
            .Wording("unit", "indicators.unit")
            .Text("baseline", "indicators.baseline")
            .When("baselineOn", "indicators.baselineOn")
            .Text("target", "indicators.target")
            .When("targetOn", "indicators.targetOn")
            .Wording("source", "indicators.source")
            .Leave("projectId");
}
