using Konvent.ActionPlans.Actions;
using Konvent.ActionPlans.Translating;
using Konvent.Basics;
using Konvent.History.Races;
using Konvent.People.Rights;
using Konvent.Reading;
using Konvent.Storage;
using Microsoft.EntityFrameworkCore;

namespace Konvent.ActionPlans.Writing;

/// <summary>
/// Makes another language the plan's own. A whole translation into it becomes what the plan says, and what it said becomes a
/// translation; where there is none, the plan was in that language all along and only said otherwise.
/// </summary>
public sealed class ChangePlanLanguage(KonventDb db)
{
    /// <param name="seen">The version the person had before them.</param>
    /// <exception cref="StaleSave">When the plan was changed since that version.</exception>
    /// <exception cref="RuleBroken">Where some of it is translated and some is not: what the rest is in nobody can know.</exception>
    public async Task Run(string acronym, Guid id, int seen, Language language, Person who, CancellationToken stop)
    {
        var here = await db.PlanAt(acronym, id, who, Deed.WritePlans, stop);
        var plan = here.Plan;
        if (plan.Language == language)
            return;
        db.Expect(plan, seen);
        var actions = await db.PlannedActions.Where(a => a.PlanId == id).ToListAsync(stop);
        var reword = Into(language, plan, actions);
        plan.WriteIn(language, plan.Texts.Worded(reword));
        foreach (var action in actions)
            action.Describe(action.Facts.Worded(reword));
        await db.SaveAs(who.AuthorIn(here), stop, rule: db.WritingIn(id));
    }

    private static Reword Into(Language language, ActionPlan plan, IEnumerable<PlannedAction> actions)
    {
        var own = plan.Language;
        var pieces = actions.SelectMany(action => PlanPieces.Of(action.Facts)).Concat(PlanPieces.Of(plan.Texts));
        var state = Translated.Into(language, [.. pieces]);
        if (state.IsWhole)
            return (_, words) => words.LedBy(language);
        if (state.There == 0)
            return (_, words) => words.Renamed(own, language);
        throw new RuleBroken(
            "actionplans.rule.halfTranslated",
            nameof(ActionPlan.Language),
            state.There - state.Outdated,
            state.All
        );
    }
}
