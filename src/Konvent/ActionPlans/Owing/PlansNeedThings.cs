using Konvent.ActionPlans.Actions;
using Konvent.Basics;
using Konvent.Projects.Indicators;
using Konvent.Projects.Instruments;
using Konvent.Projects.Things;
using Konvent.Storage;
using Konvent.Ui;
using Microsoft.EntityFrameworkCore;

namespace Konvent.ActionPlans.Owing;

/// <summary>
/// A policy instrument stays while there is a plan for it, or an action that serves it beside its plan's own: they would be for nothing.
/// An indicator stays while an action is measured by it, which knows no name for it but the project's.
/// </summary>
internal sealed class PlansNeedThings(KonventDb db, Texts texts) : INeedThings
{
    public async Task<Breach?> WhyToKeep(PartOfProject thing, CancellationToken stop) =>
        thing switch
        {
            PolicyInstrument => await db.Plans.AnyAsync(plan => plan.InstrumentId == thing.Id, stop)
                ? new Breach("actionplans.rule.instrumentNeeded")
                : await Used(
                    "actionplans.rule.instrumentServed",
                    thing,
                    action => action.FurtherInstruments.Contains(thing.Id),
                    stop
                ),
            Indicator => await Used(
                "actionplans.rule.indicatorUsed",
                thing,
                action => action.Indicators.Any(one => one.IndicatorId == thing.Id),
                stop
            ),
            _ => null,
        };

    private async Task<Breach?> Used(
        string key,
        PartOfProject thing,
        Func<PlannedAction, bool> uses,
        CancellationToken stop
    )
    {
        var actions = await db
            .PlannedActions.AsNoTracking()
            .Where(action => action.ProjectId == thing.ProjectId)
            .Join(
                db.Plans,
                action => action.PlanId,
                plan => plan.Id,
                (action, plan) => new { Action = action, plan.Title }
            )
            .ToListAsync(stop);
        var plans = actions
            .Where(one => uses(one.Action))
            .GroupBy(one => (one.Action.PlanId, one.Title))
            .Select(same => Said(same.Key.Title, same.Count()))
            .Order(StringComparer.CurrentCulture)
            .ToList();
        return plans.Count == 0 ? null : new Breach(key, null, string.Join(", ", plans));
    }

    /// <summary>A plan, and how many of its actions are meant.</summary>
    private string Said(Wording plan, int actions) =>
        texts.Count("actionplans.rule.usedBy", actions, plan.For(texts.Language)?.Text ?? "");
}
