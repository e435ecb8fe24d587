using Konvent.ActionPlans.Actions;
using Konvent.ActionPlans.Writing;
using Konvent.Basics;
using Konvent.People.Rights;
using Konvent.Storage;
using Konvent.Ui;

namespace Konvent.ActionPlans.Import;

/// <summary>Enters a plan that was read out of a document and looked through: all of it in one save, or nothing.</summary>
public sealed class EnterPlan(KonventDb db, AddPlan add, ReadAction readAction, Texts texts)
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
        new Rules()
            .Require(actions.Count <= AddAction.Most, "actionplans.rule.tooManyActions", null, AddAction.Most)
            .Enforce();
        var begun = await AtItsField(add.Begin(acronym, written, who, stop), "");
        var plan = begun.Plan;
        foreach (var (n, (place, action)) in actions.Index())
            db.PlannedActions.Add(await AtItsField(Action(plan, n + 1, action, stop), $"Actions[{place}]."));
        db.WaitingPlans.Remove(waiting);
        var title = plan.Title.For(texts.Language)?.Text ?? "";
        var why = texts.Count("actionplans.import.why", actions.Count, title, waiting.Name);
        await db.SaveAs(who.AuthorIn(begun), stop, why);
        return plan;
    }

    private async Task<PlannedAction> Action(
        ActionPlan plan,
        int position,
        WrittenAction written,
        CancellationToken stop
    ) => new(plan, position, await readAction.Run(plan, before: null, written, stop));

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
