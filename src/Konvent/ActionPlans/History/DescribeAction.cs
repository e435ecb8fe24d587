using Konvent.History.Comparison;

namespace Konvent.ActionPlans.History;

/// <summary>How the history of an action reads.</summary>
internal sealed class DescribeAction : IDescribeHistory
{
    public string Kind => "action";

    public string Label => "history.kind.action";

    public string CalledAfter => "title";

    public Description Description { get; } =
        new Description()
            .Wording("title", "actions.title")
            .Reference("planId", "actionplans.kind", "plan")
            .Wording("background", "actions.background")
            .List(
                "lessons",
                "actions.lesson",
                Description
                    .Called("from")
                    .Choice("kind", "actions.lesson.kind", "actions.lesson.kind.")
                    .Wording("from", "actions.lesson.from")
            )
            .Wording("nature", "actions.nature")
            .List(
                "players",
                "actions.player",
                Description
                    .Called("organisationId", "name")
                    .Reference("organisationId", "actions.player.organisation", "organisation")
                    .Wording("name", "actions.player.name")
                    .Wording("role", "actions.player.role")
            )
            .When("dates", "actions.dates")
            .Wording("timeframe", "actions.timeframe")
            .Text("isFree", "actions.free")
            .List(
                "costs",
                "actions.cost",
                Description.Called("what").Wording("what", "actions.cost.what").Money("sum", "actions.sum")
            )
            .Wording("costsNote", "actions.costsNote")
            .List(
                "funding",
                "actions.source",
                Description
                    .Called("kind", "name")
                    .Choice("kind", "actions.source.kind", "actions.source.kind.")
                    .Wording("name", "actions.source.name")
                    .Money("sum", "actions.sum")
            )
            .Money("influenced", "actions.influenced")
            .Wording("influencedHow", "actions.influencedHow")
            .List(
                "indicators",
                "actions.indicator",
                Description
                    .Called("indicatorId", "name")
                    .Reference("indicatorId", "actions.indicator.known", "indicator")
                    .Wording("name", "actions.indicator.name")
                    .Wording("unit", "actions.indicator.unit")
                    .Number("baseline", "actions.indicator.baseline")
                    .Number("target", "actions.indicator.target")
            )
            .References("furtherInstruments", "actions.further", "instrument")
            .Text("position", "actions.position")
            .Leave("projectId");
}
