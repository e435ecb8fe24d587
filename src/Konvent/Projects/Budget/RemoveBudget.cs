using Konvent.Basics;
using Konvent.People.Rights;
using Konvent.Storage;
using Microsoft.EntityFrameworkCore;

namespace Konvent.Projects.Budget;

/// <summary>Takes out a partner's budget that was entered by mistake. Its history stays, and <see cref="RestoreBudget"/> brings it back.</summary>
public sealed class RemoveBudget(KonventDb db)
{
    /// <param name="seen">The version the person had before them.</param>
    /// <exception cref="StaleSave">When somebody else changed it since.</exception>
    public async Task Run(string acronym, Guid participation, int seen, Person who, CancellationToken stop)
    {
        var (_, part) = await db.PartToBudget(acronym, participation, who, stop);
        var budget =
            await db.Budgets.FirstOrDefaultAsync(b => b.ParticipationId == part.Id, stop) ?? throw new NotFound();
        db.Expect(budget, seen);
        db.Budgets.Remove(budget);
        await db.SaveAs(who.Author, stop);
    }
}
