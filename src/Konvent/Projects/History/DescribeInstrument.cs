using Konvent.History.Comparison;

namespace Konvent.Projects.History;

/// <summary>How the history of a policy instrument reads.</summary>
internal sealed class DescribeInstrument : IDescribeHistory
{
    public string Kind => "instrument";

    public string Label => "history.kind.instrument";

    public string CalledAfter => "name";

    public Description Description { get; } =
        new Description()
            .Choice("kind", "instruments.kind", "instruments.kind.")
            .Text("number", "instruments.number")
            .Wording("name", "instruments.name")
            .Reference("authorityId", "instruments.authority", "organisation")
            .Group(
                "region",
                "organisations.field.region",
                new Description().Text("code", "organisations.field.nuts").Wording("name", "organisations.field.name")
            )
            .Wording("improvement", "instruments.improvement")
            .Money("addressed", "instruments.addressed")
            .References("addressedBy", "instruments.addressedBy", "organisation")
            .Leave("projectId");
}
