using Konvent.History.Comparison;

namespace Konvent.Projects.History;

/// <summary>How the history of a milestone reads, with the dates for which it was planned.</summary>
internal sealed class DescribeMilestone : IDescribeHistory
{
    public string Kind => "milestone";

    public string Label => "history.kind.milestone";

    public string CalledAfter => "name";

    public Description Description { get; } =
        new Description()
            .Wording("name", "workplan.name")
            .Text("number", "workplan.number")
            .Reference("packageId", "workplan.package", "workPackage")
            .List(
                "plans",
                "workplan.planned",
                new Description()
                    .When("dates", "workplan.planned")
                    .When("plannedOn", "workplan.plannedOn")
                    .Wording("reason", "workplan.reason")
                    .Leave("position"),
                orderedBy: "position",
                superseded: new Part("dates", "workplan.movedTo", PartForm.When)
            )
            .Choice("state", "workplan.state", "workplan.milestone.state.")
            .When("doneOn", "workplan.doneOn")
            .Wording("droppedBecause", "workplan.droppedBecause")
            .Leave("projectId");
}
