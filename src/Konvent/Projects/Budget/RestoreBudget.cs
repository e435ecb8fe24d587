using Konvent.History;
using Konvent.People.Rights;
using Konvent.Projects.Things;
using Konvent.Storage;

namespace Konvent.Projects.Budget;

/// <summary>Brings back a budget that was taken out, as it was.</summary>
public sealed class RestoreBudget(KonventDb db)
{
    public async Task Run(string acronym, Guid id, Person who, CancellationToken stop)
    {
        var project = await db.ProjectForOwn(acronym, who, Deed.ChangeBudget, stop); // Before anything is said about what there was.
        if (await db.Removed<PartnerBudget>(id, project.Id, stop) is not { } budget)
            return; // Somebody was quicker: it is back already.
        await db.PartToBudget(acronym, budget.ParticipationId, who, stop);
        db.Budgets.Add(budget);
        await db.SaveAs(who.Author, stop); // Where another was entered meanwhile, the index refuses.
    }
}
