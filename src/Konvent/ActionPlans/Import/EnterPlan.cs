using Konvent.ActionPlans.Actions;
using Konvent.ActionPlans.Writing;
using Konvent.Basics;
using Konvent.People.Rights;
using Konvent.Storage;

namespace Konvent.ActionPlans.Import;

/// <summary>Enters a plan that was read out of a document and looked through: all of it, or nothing.</summary>
public sealed class EnterPlan(KonventDb db, AddPlan addPlan, AddAction addAction)
{
    /// <param name="actions">Each with its place in the form, where what is wrong with it is told.</param>
    public async Task<ActionPlan> Run(
        string acronym,
        WaitingPlan waiting,
        WrittenPlan written,
        IReadOnlyList<(int Place, WrittenAction Action)> actions,
        Person who,
        CancellationToken stop
    )
    {
        await using var whole = await db.Database.BeginTransactionAsync(stop);
        var plan = await AtItsField(addPlan.Run(acronym, written, who, stop), "");
        foreach (var (place, action) in actions)
            await AtItsField(addAction.Run(acronym, plan.Id, action, who, stop), $"Actions[{place}].");
        db.WaitingPlans.Remove(waiting);
        await db.SaveAs(who.Author, stop);
        await whole.CommitAsync(stop);
        return plan;
    }

    // A text stands here in one language, a list in one field.
    private static async Task<T> AtItsField<T>(Task<T> deed, string part)
    {
        try
        {
            return await deed;
        }
        catch (RuleBroken broken)
        {
            throw new RuleBroken([
                .. broken.Breaches.Select(breach =>
                    breach with
                    {
                        Field = breach.Field is { } field ? part + field.Split('[', '.')[0] : null,
                    }
                ),
            ]);
        }
    }
}
