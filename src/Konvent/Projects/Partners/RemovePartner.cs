using Konvent.People.Rights;
using Konvent.Storage;

namespace Konvent.Projects.Partners;

/// <summary>Takes out a participation that was entered by mistake. Its history stays, and <see cref="RestorePartner"/> brings it back.</summary>
public sealed class RemovePartner(KonventDb db)
{
    /// <param name="seen">The version the person had before them.</param>
    public async Task Run(string acronym, Guid id, int seen, Person who, CancellationToken stop)
    {
        var partner = await db.PartnerAt(acronym, id, who, Deed.ChangePartners, stop);
        db.Expect(partner, seen);
        db.Participations.Remove(partner);
        await db.SaveAs(who.Author, stop);
    }
}
