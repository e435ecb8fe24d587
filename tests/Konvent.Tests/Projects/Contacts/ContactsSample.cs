using Konvent.Basics;
using Konvent.People.Rights;
using Konvent.Projects.Contacts;
using Konvent.Reading;
using Konvent.Storage;
using Microsoft.EntityFrameworkCore;

namespace Konvent.Tests.Projects.Contacts;

/// <summary>Contacts at the partners of a sample's project.</summary>
internal static class ContactsSample
{
    public static string Room(this Sample sample, string below = "") => sample.At("/contacts" + below);

    public static WrittenContact Written(
        Guid organisation,
        PartnerFunction function = PartnerFunction.Finance,
        string email = "money@example.org"
    ) => new(organisation, function, email, null, [], null);

    public static Task<PartnerContact> HasContact(
        this Sample sample,
        Guid organisation,
        PartnerFunction function = PartnerFunction.Finance,
        string email = "money@example.org",
        Person? by = null
    ) => sample.HasContact(Written(organisation, function, email), by);

    public static Task<PartnerContact> HasContact(this Sample sample, WrittenContact written, Person? by = null) =>
        sample.Do<AddContact, PartnerContact>(deed =>
            deed.Run(sample.Acronym, written, by ?? sample.Coordinator, default)
        );

    public static Task<List<PartnerContact>> Contacts(this Sample sample) =>
        sample.House.InDatabase(db =>
            db.Contacts.AsNoTracking().Where(c => c.ProjectId == sample.Project).ToListAsync()
        );
}
