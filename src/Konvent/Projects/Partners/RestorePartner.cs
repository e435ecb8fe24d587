using Konvent.Basics;
using Konvent.History;
using Konvent.People.Rights;
using Konvent.Storage;
using Microsoft.EntityFrameworkCore;

namespace Konvent.Projects.Partners;

/// <summary>Brings back a participation that was taken out, as it was.</summary>
public sealed class RestorePartner(KonventDb db)
{
    public async Task Run(string acronym, Guid id, Person who, CancellationToken stop)
    {
        var project = await db.ProjectAt(acronym, who, Deed.ChangePartners, stop);
        var last =
            await db
                .Revisions.Where(r => r.Of == id && r.In == project.Id)
                .OrderByDescending(r => r.Number)
                .ThenByDescending(r => r.At)
                .FirstOrDefaultAsync(stop)
            ?? throw new NotFound();
        if (!last.Removed || await db.Participations.AnyAsync(p => p.Id == id, stop))
            return; // Somebody was quicker: it is back already.
        var partner = StateJson.Read<Participation>(last.State);
        db.Participations.Add(partner);
        await db.SaveAmongPartners(partner, who, stop);
    }
}
