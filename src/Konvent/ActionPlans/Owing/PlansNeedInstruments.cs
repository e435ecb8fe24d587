using Konvent.Projects.Instruments;
using Konvent.Projects.Things;
using Konvent.Storage;
using Microsoft.EntityFrameworkCore;

namespace Konvent.ActionPlans.Owing;

/// <summary>A policy instrument for which there is a plan stays: the plan would be one for nothing.</summary>
internal sealed class PlansNeedInstruments(KonventDb db) : INeedThings
{
    public async Task<string?> WhyToKeep(PartOfProject thing, CancellationToken stop) =>
        thing is PolicyInstrument && await db.Plans.AnyAsync(plan => plan.InstrumentId == thing.Id, stop)
            ? "actionplans.rule.instrumentNeeded"
            : null;
}
