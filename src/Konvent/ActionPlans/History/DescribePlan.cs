using Konvent.History.Comparison;

namespace Konvent.ActionPlans.History;

/// <summary>How the history of an action plan reads.</summary>
internal sealed class DescribePlan : IDescribeHistory
{
    public string Kind => "plan";

    public string Label => "history.kind.plan";

    public string CalledAfter => "title";

    public Description Description { get; } =
        new Description()
            .Wording("title", "actionplans.name")
            .Reference("instrumentId", "actionplans.instrument", "instrument")
            .References("partners", "actionplans.partners", "organisation")
            .Language("language", "actionplans.language")
            .Wording("summary", "actionplans.summary")
            .Wording("general", "actionplans.general")
            .Wording("context", "actionplans.context")
            .Choice("state", "actionplans.state", "actionplans.state.")
            .Text("edition", "actionplans.edition.label")
            .List(
                "steps",
                "actionplans.step",
                Description
                    .Called("move")
                    .Choice("move", "actionplans.step.move", "actionplans.way.")
                    .When("on", "actionplans.step.on")
                    .Text("by", "actionplans.step.by")
                    .Text("function", "actionplans.step.function")
                    .Text("note", "actionplans.step.note")
                    .Leave("edition")
            )
            .Day("launchedOn", "actionplans.launchedOn")
            .Leave("projectId");
}
