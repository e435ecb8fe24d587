using Konvent.People.Rights;
using Konvent.Reading;
using Konvent.Storage;

namespace Konvent.Projects.Partners;

/// <summary>Corrects the role or the dates in which an organisation takes part.</summary>
public sealed class ChangePartner(KonventDb db)
{
    /// <param name="seen">The version the person had before them.</param>
    public async Task Run(
        string acronym,
        Guid id,
        int seen,
        PartnerRole role,
        When? dates,
        Person who,
        CancellationToken stop
    )
    {
        var partner = await db.PartnerAt(acronym, id, who, Deed.ChangePartners, stop);
        db.Expect(partner, seen);
        partner.Change(role, dates);
        await db.SaveAmongPartners(partner, who, stop);
    }
}
