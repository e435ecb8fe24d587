using Konvent.History.Comparison;

namespace Konvent.Projects.History;

/// <summary>How the history of a contact at a partner reads.</summary>
internal sealed class DescribeContact : IDescribeHistory
{
    public string Kind => "contact";

    public string Label => "history.kind.contact";

    public string CalledAfter => "organisationId";

    public Description Description { get; } =
        new Description()
            .Reference("organisationId", "contacts.organisation", "organisation")
            .Choice("function", "contacts.function", "contacts.function.")
            .Text("email", "contacts.email")
            .Text("telephone", "contacts.telephone")
            .Reference("accountId", "contacts.person", "account")
            .Wording("note", "contacts.note")
            .Leave("projectId");
}
