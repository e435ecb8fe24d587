using Konvent.History.Comparison;

namespace Konvent.People.Memberships;

/// <summary>How the history of a role that was given to a person reads.</summary>
internal sealed class DescribeMembership : IDescribeHistory
{
    public string Kind => "membership";

    public string Label => "history.kind.membership";

    public string CalledAfter => "accountId";

    public Description Description { get; } =
        new Description()
            .Reference("accountId", "history.part.person", "account")
            .Choice("role", "history.part.role", "people.role.")
            .Reference("organisationId", "history.part.organisation", "organisation")
            .Day("from", "history.part.from")
            .Day("until", "history.part.until")
            .Leave("programmeId", "projectId");
}
