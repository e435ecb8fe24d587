using Konvent.People.Accounts;
using Konvent.People.Memberships;
using Konvent.People.Rights;
using Konvent.Projects.Partners;
using Konvent.Storage;
using Microsoft.EntityFrameworkCore;

namespace Konvent.Projects.Contacts;

/// <summary>Somebody who can be named as the one who does a function.</summary>
/// <param name="Organisation">For whom they work; null for coordinators, who work for the lead partner or its external management.</param>
public sealed record ContactPerson(Guid Id, string Name, Guid? Organisation, string SortName)
{
    public bool Serves(Guid organisation, IReadOnlyList<PartnerRow> partners) =>
        Organisation is { } own
            ? own == organisation
            : partners.Any(part =>
                part.OrganisationId == organisation
                && part.Role is PartnerRole.LeadPartner or PartnerRole.ExternalManagement
            );
}

/// <summary>Finds those who have a role in a project today for one of its organisations.</summary>
internal static class PeopleOfContacts
{
    public static async Task<IReadOnlyList<ContactPerson>> PeopleForContacts(
        this KonventDb db,
        Guid project,
        DateOnly today,
        CancellationToken stop
    )
    {
        var people = await (
            from role in db.Memberships.On(today)
            where role.ProjectId == project && (role.Role == Role.Partner || role.Role == Role.Coordinator)
            join account in db.Set<Account>() on role.AccountId equals account.Id
            where account.ClosedAt == null
            select new ContactPerson(account.Id, account.Name, role.OrganisationId, account.SearchText)
        ).ToListAsync(stop);
        return [.. people.Distinct().OrderBy(person => person.SortName, StringComparer.Ordinal)];
    }
}
