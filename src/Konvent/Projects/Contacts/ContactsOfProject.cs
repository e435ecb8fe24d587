using Konvent.Basics;
using Konvent.People.Accounts;
using Konvent.People.Memberships;
using Konvent.People.Rights;
using Konvent.Projects.Organisations;
using Konvent.Storage;
using Microsoft.EntityFrameworkCore;

namespace Konvent.Projects.Contacts;

/// <summary>A contact as lists show it.</summary>
/// <param name="Person">Who does it, as their account is called; null where nobody is named, or where they have no role there any more.</param>
public sealed record ContactRow(
    Guid Id,
    int Version,
    Guid OrganisationId,
    Wording Organisation,
    PartnerFunction Function,
    string Email,
    string? Telephone,
    Wording Note,
    Guid? AccountId,
    string? Person
)
{
    public string Local => Email[..Email.LastIndexOf('@')];

    public string Domain => Email[(Email.LastIndexOf('@') + 1)..];

    /// <summary>As links lead to it: of what may stand before the at sign, some means something else in a link.</summary>
    public string MailTo => $"mailto:{Uri.EscapeDataString(Local)}@{Uri.EscapeDataString(Domain)}";

    public static ContactRow Of(PartnerContact contact, Wording organisation, string? person) =>
        new(
            contact.Id,
            contact.Version,
            contact.OrganisationId,
            organisation,
            contact.Function,
            contact.Email,
            contact.Telephone,
            contact.Note,
            person is null ? null : contact.AccountId,
            person
        );
}

/// <summary>Reads the contacts of a project: in one query, however many there are.</summary>
internal static class ContactsOfProject
{
    public static async Task<IReadOnlyList<ContactRow>> ContactsOf(
        this KonventDb db,
        Project project,
        Person? who,
        DateOnly today,
        CancellationToken stop
    )
    {
        var seesPeople = who.May(Deed.SeePeople, project.Place);
        var found = await (
            from contact in db.Contacts.AsNoTracking()
            join organisation in db.Set<Organisation>() on contact.OrganisationId equals organisation.Id
            where contact.ProjectId == project.Id
            select new
            {
                Contact = contact,
                organisation.Name,
                organisation.SortName,
                Person = db.Set<Account>()
                    .Where(account => seesPeople && account.Id == contact.AccountId && account.ClosedAt == null)
                    .Where(account =>
                        db.Set<Membership>()
                            .On(today)
                            .Any(role =>
                                role.AccountId == account.Id
                                && role.ProjectId == project.Id
                                && (role.OrganisationId == contact.OrganisationId || role.Role == Role.Coordinator)
                            )
                    )
                    .Select(account => account.Name)
                    .FirstOrDefault(),
            }
        ).ToListAsync(stop);
        return
        [
            .. found
                .OrderBy(row => row.SortName, StringComparer.Ordinal)
                .ThenBy(row => row.Contact.Function)
                .ThenBy(row => row.Contact.Email, StringComparer.Ordinal)
                .Select(row => ContactRow.Of(row.Contact, row.Name, row.Person)),
        ];
    }
}
