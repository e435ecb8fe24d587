using Konvent.ActionPlans.Actions;
using Konvent.Basics;
using Konvent.Projects.Instruments;
using Konvent.Projects.Things;
using Konvent.Storage;
using Konvent.Ui;
using Microsoft.EntityFrameworkCore;

namespace Konvent.ActionPlans.Owing;

/// <summary>A policy instrument stays while there is a plan for it, or an action that serves it beside its plan's own: they would be for nothing.</summary>
internal sealed class PlansNeedInstruments(KonventDb db, Texts texts) : INeedThings
{
    public async Task<Breach?> WhyToKeep(PartOfProject thing, CancellationToken stop) =>
        thing is not PolicyInstrument ? null
        : await db.Plans.AnyAsync(plan => plan.InstrumentId == thing.Id, stop)
            ? new Breach("actionplans.rule.instrumentNeeded")
        : await Serving(thing, stop) is { Count: > 0 } serving
            ? new Breach("actionplans.rule.instrumentServed", null, string.Join(", ", serving))
        : null;

    /// <summary>The plans with actions that serve it, and how many these are.</summary>
    private async Task<IReadOnlyList<string>> Serving(PartOfProject instrument, CancellationToken stop)
    {
        var actions = await db
            .PlannedActions.Where(action => action.ProjectId == instrument.ProjectId)
            .Join(
                db.Plans,
                action => action.PlanId,
                plan => plan.Id,
                (action, plan) =>
                    new
                    {
                        plan.Id,
                        plan.Title,
                        action.FurtherInstruments,
                    }
            )
            .ToListAsync(stop);
        return
        [
            .. actions
                .Where(action => action.FurtherInstruments.Contains(instrument.Id))
                .GroupBy(action => (action.Id, action.Title))
                .Select(same => Said(same.Key.Title, same.Count()))
                .Order(StringComparer.CurrentCulture),
        ];
    }

    private string Said(Wording plan, int actions) =>
        texts.Count("actionplans.rule.instrumentServed.by", actions, plan.For(texts.Language)?.Text ?? "");
}
