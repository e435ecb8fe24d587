using Konvent.People.Rights;
using Konvent.Projects.Budget;
using Konvent.Storage;
using Microsoft.EntityFrameworkCore;

namespace Konvent.Projects.Partners;

/// <summary>Takes out a participation that was entered by mistake. Its history stays, and <see cref="RestorePartner"/> brings it back.</summary>
public sealed class RemovePartner(KonventDb db)
{
    /// <param name="seen">The version the person had before them.</param>
    public async Task Run(string acronym, Guid id, int seen, Person who, CancellationToken stop)
    {
        var partner = await db.PartnerAt(acronym, id, who, Deed.ChangePartners, stop);
        db.Expect(partner, seen);
        if (await db.Budgets.FirstOrDefaultAsync(budget => budget.ParticipationId == id, stop) is { } budget)
            db.Budgets.Remove(budget); // It comes back with the partner.
        db.Participations.Remove(partner);
        await db.SaveAs(who.Author, stop);
    }
}
