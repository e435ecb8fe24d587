using Konvent.History.Comparison;

namespace Konvent.Projects.History;

/// <summary>How the history of a stakeholder reads. Of the people named for it, it tells their number only.</summary>
internal sealed class DescribeStakeholder : IDescribeHistory
{
    public string Kind => "stakeholder";

    public string Label => "history.kind.stakeholder";

    public string CalledAfter => "organisationId";

    public string ElseCalledAfter => "name";

    public Description Description { get; } =
        new Description()
            .Reference("instrumentId", "history.kind.instrument", "instrument")
            .Reference("organisationId", "stakeholders.organisation", "organisation")
            .Wording("name", "stakeholders.name")
            .Text("town", "organisations.field.town")
            .Group(
                "region",
                "organisations.field.region",
                new Description().Text("code", "organisations.field.nuts").Wording("name", "organisations.field.name")
            )
            .Choice("kind", "stakeholders.kind", "stakeholders.kind.")
            .Wording("interest", "stakeholders.interest")
            .When("since", "stakeholders.since")
            .When("until", "stakeholders.until")
            .Number("peopleNamed", "stakeholders.peopleNamed")
            .Leave("projectId");
}
