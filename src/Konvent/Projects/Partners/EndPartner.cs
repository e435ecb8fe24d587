using Konvent.People.Rights;
using Konvent.Reading;
using Konvent.Storage;

namespace Konvent.Projects.Partners;

/// <summary>Lets an organisation's part in a project end on a date; what it was until then stays.</summary>
public sealed class EndPartner(KonventDb db)
{
    /// <param name="seen">The version the person had before them.</param>
    /// <param name="last">The last day, month or year in which it takes part.</param>
    public async Task Run(string acronym, Guid id, int seen, When last, Person who, CancellationToken stop)
    {
        var partner = await db.PartnerAt(acronym, id, who, Deed.ChangePartners, stop);
        db.Expect(partner, seen);
        partner.End(last);
        await db.SaveAmongPartners(partner, who, stop, field: "End"); // An end that moves on may reach the next one's time.
    }
}
