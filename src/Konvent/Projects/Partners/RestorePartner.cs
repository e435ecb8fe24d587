using Konvent.History;
using Konvent.People.Rights;
using Konvent.Projects.Budget;
using Konvent.Storage;

namespace Konvent.Projects.Partners;

/// <summary>Brings back a participation that was taken out, as it was.</summary>
public sealed class RestorePartner(KonventDb db)
{
    public async Task Run(string acronym, Guid id, Person who, CancellationToken stop)
    {
        var project = await db.ProjectAt(acronym, who, Deed.ChangePartners, stop);
        if (await db.Removed<Participation>(id, project.Id, stop) is not { } partner)
            return; // Somebody was quicker: it is back already.
        db.Participations.Add(partner);
        if (await db.BudgetRemovedWith(id, project.Id, stop) is { } budget)
            db.Budgets.Add(budget);
        await db.SaveAmongPartners(partner, who, stop);
    }
}
