using Konvent.History.Comparison;

namespace Konvent.Projects.History;

/// <summary>How the history of a work package reads, with its activities and their deliverables.</summary>
internal sealed class DescribeWorkPackage : IDescribeHistory
{
    public string Kind => "workPackage";

    public string Label => "history.kind.workPackage";

    public string CalledAfter => "name";

    public Description Description { get; } =
        new Description()
            .Text("code", "workplan.code")
            .Wording("name", "workplan.name")
            .Wording("purpose", "workplan.purpose")
            .Reference("leadId", "workplan.lead", "organisation")
            .When("dates", "workplan.dates")
            .List(
                "activities",
                "workplan.activity",
                Description
                    .Called("name")
                    .Wording("name", "workplan.name")
                    .Wording("description", "workplan.description")
                    .References("responsible", "workplan.responsible", "organisation")
                    .When("dates", "workplan.dates")
                    .Choice("state", "workplan.state", "workplan.activity.state.")
                    .List(
                        "deliverables",
                        "workplan.deliverable",
                        Description
                            .Called("name")
                            .Wording("name", "workplan.deliverable.name")
                            .When("due", "workplan.due")
                            .When("deliveredOn", "workplan.deliveredOn")
                            .Leave("position"),
                        orderedBy: "position"
                    )
                    .Leave("position"), // Moving is said by itself.
                orderedBy: "position"
            )
            .List(
                "outputs",
                "workplan.output",
                Description
                    .Called("name")
                    .Wording("name", "workplan.output.name")
                    .Wording("unit", "workplan.output.unit")
                    .Text("target", "workplan.output.target")
                    .Leave("position"),
                orderedBy: "position"
            )
            .List(
                "results",
                "workplan.result",
                Description
                    .Called("change")
                    .Wording("change", "workplan.result.change")
                    .Wording("measured", "workplan.result.measured")
                    .Leave("position"),
                orderedBy: "position"
            )
            .Text("position", "workplan.position")
            .Leave("projectId");
}
