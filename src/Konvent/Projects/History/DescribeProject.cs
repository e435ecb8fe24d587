using Konvent.History.Comparison;

namespace Konvent.Projects.History;

/// <summary>How the history of a project reads.</summary>
internal sealed class DescribeProject : IDescribeHistory
{
    public string Kind => "project";

    public string Label => "history.kind.project";

    public Description Description { get; } =
        new Description()
            .Text("acronym", "history.part.acronym")
            .Wording("longName", "projects.longName")
            .Reference("programmeId", "projects.programme", "programme")
            .Wording("objective", "projects.objective")
            .Wording("description", "projects.description")
            .When("dates", "projects.dates")
            .List(
                "phases",
                "history.part.phase",
                Description
                    .Called("name")
                    .Wording("name", "history.part.name")
                    .Wording("purpose", "history.part.purpose")
                    .When("dates", "projects.dates")
                    .Leave("position"), // Moving is said by itself.
                orderedBy: "position"
            )
            .Money("totalBudget", "projects.budget")
            .Text("fund", "projects.fund")
            .Values("languages", "projects.languages", PartForm.Language)
            .List(
                "links",
                "history.part.link",
                Description.Called("label").Text("address", "history.part.address").Leave("label"),
                matchedBy: "label"
            )
            .Group(
                "contact",
                "projects.contact",
                new Description()
                    .Wording("function", "history.part.function")
                    .Reference("organisationId", "history.part.organisation", "organisation")
                    .Text("email", "history.part.email")
            )
            .Choice("readers", "projects.readers", "projects.readers.")
            .Day("launchedOn", "history.part.launchedOn")
            .Leave("path", "searchText");
}
