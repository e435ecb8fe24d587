using Konvent.Basics;
using Konvent.History;
using Konvent.People.Accounts;
using Konvent.Projects.Contacts;
using Konvent.Projects.Partners;
using Konvent.Storage;
using Microsoft.EntityFrameworkCore;

namespace Konvent.Projects.History;

/// <summary>Reads whom to turn to at the partners at the end of a day, out of the history.</summary>
internal static class ReadContactsAsOf
{
    /// <param name="partners">Those of that day, as they were called then. People are called as their accounts are called today.</param>
    public static async Task<ContactTable> ContactsAsOf(
        this KonventDb db,
        Guid project,
        DateOnly day,
        IReadOnlyList<PartnerRow> partners,
        CancellationToken stop
    )
    {
        var end = new DateTimeOffset(day.AddDays(1).ToDateTime(TimeOnly.MinValue), TimeSpan.Zero);
        var states = await db
            .Revisions.AsNoTracking()
            .LastBefore(end, db)
            .Where(r => r.In == project && r.Kind == "contact")
            .Select(r => r.State)
            .ToListAsync(stop);
        var contacts = states.ConvertAll(StateJson.Read<PartnerContact>);
        Guid[] accounts = [.. contacts.Select(contact => contact.AccountId).OfType<Guid>()];
        var people = await db
            .Accounts.Where(account => accounts.Contains(account.Id))
            .ToDictionaryAsync(account => account.Id, account => account.Name, stop);
        return ContactTable.Of(
            partners,
            [
                .. from contact in contacts
                let partner = partners.FirstOrDefault(part => part.OrganisationId == contact.OrganisationId)
                where partner is not null
                orderby contact.Email
                select ContactRow.Of(contact, partner.Name, people.GetValueOrDefault(contact.AccountId ?? Guid.Empty)),
            ],
            day
        );
    }
}
