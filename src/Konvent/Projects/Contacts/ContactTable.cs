using Konvent.Basics;
using Konvent.Projects.Partners;

namespace Konvent.Projects.Contacts;

/// <summary>The contacts of one organisation.</summary>
/// <param name="Role">The part it takes, or took; null where it is no longer among the partners at all.</param>
public sealed record OrganisationContacts(
    Guid Id,
    Wording Name,
    PartnerRole? Role,
    bool IsFormer,
    IReadOnlyList<ContactRow> Contacts
)
{
    public IEnumerable<ContactRow> For(PartnerFunction function) =>
        Contacts.Where(contact => contact.Function == function);
}

/// <summary>Which partner has whom for which function: all that take part, and apart from them those that left.</summary>
public sealed record ContactTable(
    IReadOnlyList<OrganisationContacts> Present,
    IReadOnlyList<OrganisationContacts> Former
)
{
    public static IReadOnlyList<PartnerFunction> Functions { get; } = Enum.GetValues<PartnerFunction>();

    public IEnumerable<OrganisationContacts> All => Present.Concat(Former);

    public static ContactTable Of(IReadOnlyList<PartnerRow> partners, IReadOnlyList<ContactRow> contacts, DateOnly day)
    {
        var byOrganisation = contacts.ToLookup(contact => contact.OrganisationId);
        var partnersThere = partners
            .GroupBy(part => part.OrganisationId)
            .Select(parts =>
            {
                var shown = parts.FirstOrDefault(part => !part.IsFormerOn(day)) ?? parts.First();
                return new OrganisationContacts(
                    parts.Key,
                    shown.Name,
                    shown.Role,
                    shown.IsFormerOn(day),
                    [.. byOrganisation[parts.Key]]
                );
            })
            .ToLookup(row => row.IsFormer);
        // Whose part was taken out may still have contacts; they are not lost, and nobody is written to there.
        var others = contacts
            .Where(contact => partners.All(part => part.OrganisationId != contact.OrganisationId))
            .GroupBy(contact => contact.OrganisationId)
            .Select(own => new OrganisationContacts(own.Key, own.First().Organisation, null, IsFormer: true, [.. own]));
        return new([.. partnersThere[false]], [.. partnersThere[true], .. others]);
    }

    /// <summary>As it was on a day, of the partners of that day; who did it then stands in the history.</summary>
    public static ContactTable AsOf(
        IReadOnlyList<PartnerRow> partners,
        IEnumerable<PartnerContact> contacts,
        DateOnly day
    ) =>
        Of(
            partners,
            [
                .. from contact in contacts
                let partner = partners.FirstOrDefault(part => part.OrganisationId == contact.OrganisationId)
                where partner is not null
                orderby contact.Email
                select ContactRow.Of(contact, partner.Name, person: null),
            ],
            day
        );

    /// <summary>The addresses for a function at all present partners, each once.</summary>
    public IReadOnlyList<string> AddressesFor(PartnerFunction function) =>
        [
            .. Present
                .SelectMany(row => row.For(function))
                .Select(contact => contact.Email)
                .Distinct(StringComparer.OrdinalIgnoreCase),
        ];
}
